/** Why an archive of sources cannot be read, or made. */
export type ArchiveFault =
  /** It is no archive, or a damaged one. */
  | 'unreadable'
  /** A name leads out of the folder, or nowhere. */
  | 'outside'
  /** Two files have one name. */
  | 'repeated'
  /** Unpacked it takes more than `largestArchive`. */
  | 'too-large';

export type ArchiveError = Error & {
  readonly name: 'ArchiveError';
  readonly fault: ArchiveFault;
  /** The name that is at fault, as the archive has it. */
  readonly file: string | undefined;
};

/** The most that an archive of sources may take unpacked, in bytes. */
export const largestArchive = 200_000_000;

/** Makes the error to throw; its `message` is for logs, not for people. */
export function archiveError(fault: ArchiveFault, file?: string, cause?: unknown): ArchiveError {
  const error = new Error(`${fault} ${JSON.stringify(file)}`, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: 'ArchiveError' as const, fault, file });
}

/** Whether something caught is an error of an archive. */
export function isArchiveError(thrown: unknown): thrown is ArchiveError {
  return thrown instanceof Error && thrown.name === 'ArchiveError';
}
