import type { Formatter } from './formatter.ts';

/** A format by name, loaded when it is asked for. */
export interface Format {
  readonly name: string;
  /** Whether people read it: then it keeps to the number of findings that they ask for. Programs always get all. */
  readonly forPeople: boolean;
  load(): Promise<Formatter>;
}

/** Every format, the default first. */
export const formats: readonly Format[] = [
  { name: 'pretty', forPeople: true, load: async () => (await import('./pretty.ts')).pretty },
  { name: 'concise', forPeople: true, load: async () => (await import('./concise.ts')).concise },
  { name: 'json', forPeople: false, load: async () => (await import('./json.ts')).json },
  { name: 'sarif', forPeople: false, load: async () => (await import('./sarif.ts')).sarif },
  { name: 'github', forPeople: true, load: async () => (await import('./github.ts')).github },
  { name: 'gitlab', forPeople: false, load: async () => (await import('./gitlab.ts')).gitlab },
  { name: 'junit', forPeople: false, load: async () => (await import('./junit.ts')).junit },
  { name: 'markdown', forPeople: true, load: async () => (await import('./markdown.ts')).markdown },
];
