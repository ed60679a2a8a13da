/** What this room knows of the machine; the cli fills it in, since only the cli touches `process`. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absent on Windows. */
  readonly uid: number | undefined;
  /** Absolute path of the home folder. */
  readonly home: string;
  /** Absolute path of the folder for the browser's short-lived profile. */
  readonly temporary: string;
}
