import type { Declaration } from './declaration.ts';

/** Every command by name, in the order of the help; the declaration of one is loaded only when it is wanted. */
export const declarations: Readonly<Record<string, () => Promise<Declaration>>> = {
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  build: async () => (await import('./build.ts')).build,
  serve: async () => (await import('./serve.ts')).serve,
};
