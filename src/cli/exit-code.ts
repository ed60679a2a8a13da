/** What the program says to whoever started it; the same whatever the format. */
export const exitCode = {
  /** Nothing wrong. */
  clean: 0,
  /** The plan has errors, or more warnings than allowed. */
  findings: 1,
  /** piao could not run: usage, no plan, no browser, no way to write. */
  failure: 2,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
