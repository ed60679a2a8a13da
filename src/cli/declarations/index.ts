import type { Declaration } from './declaration.ts';

/** Every command by name, in the order of the help; the declaration of one is loaded only when it is wanted. */
export const declarations: Readonly<Record<string, () => Promise<Declaration>>> = {
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).newThing,
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  fmt: async () => (await import('./fmt.ts')).fmt,
  build: async () => (await import('./build.ts')).build,
  serve: async () => (await import('./serve.ts')).serve,
  verify: async () => (await import('./verify.ts')).verify,
  schema: async () => (await import('./schema.ts')).schema,
  doctor: async () => (await import('./doctor.ts')).doctor,
  completion: async () => (await import('./completion.ts')).completion,
  complete: async () => (await import('./complete.ts')).complete,
};

/** The declarations of some commands, or of all. */
export async function loadDeclarations(
  names: readonly string[] = Object.keys(declarations),
): Promise<ReadonlyMap<string, Declaration>> {
  const found = await Promise.all(
    names.map(async (name): Promise<readonly [string, Declaration] | undefined> => {
      const declaration = await declarations[name]?.();
      return declaration && [name, declaration];
    }),
  );
  return new Map(found.filter((entry) => entry !== undefined));
}
