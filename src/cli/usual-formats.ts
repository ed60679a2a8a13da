/** Where a report goes: a format, and the file that takes it, or stdout. */
export interface WantedFormat {
  readonly name: string;
  readonly file: string | undefined;
  /** Whether the file keeps what it holds. */
  readonly append?: boolean;
}

/**
 * How a report is shown where nobody says how: at a terminal and in most services as for people; GitHub Actions also takes
 * annotations from the output, and a summary of the job in a file that other steps may have begun.
 */
export function usualFormats(environment: Readonly<Record<string, string | undefined>>): readonly WantedFormat[] {
  const { GITHUB_ACTIONS: actions, GITHUB_STEP_SUMMARY: summary } = environment;
  const pretty: WantedFormat = { name: 'pretty', file: undefined };
  if (actions !== 'true') return [pretty];
  return [
    pretty,
    { name: 'github', file: undefined },
    ...(summary ? [{ name: 'markdown', file: summary, append: true }] : []),
  ];
}

/** `sarif:out.sarif` in its parts. */
export function wantedFormat(written: string): WantedFormat {
  const [name = '', ...rest] = written.split(':');
  return { name, file: rest.length > 0 ? rest.join(':') : undefined };
}
