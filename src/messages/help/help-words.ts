import type { Language } from '../languages.ts';

/** A call of the program, and what comes of it. */
export interface HelpExample {
  readonly command: string;
  /** No capital and no full stop. */
  readonly does: string;
}

/** The help of a command in one language. */
export interface HelpWords<Argument extends string, Option extends string> {
  /** What the command does, in one line without a full stop: for the list of commands and its own help. */
  readonly summary: string;
  readonly arguments: Readonly<Record<Argument, string>>;
  readonly options: Readonly<Record<Option, string>>;
  readonly examples: readonly [HelpExample, HelpExample, HelpExample, ...HelpExample[]];
}

export type Help<Argument extends string = string, Option extends string = string> = Readonly<
  Record<Language, HelpWords<Argument, Option>>
>;

/** Holds both languages to the same arguments and options. */
export function defineHelp<Argument extends string, Option extends string>(
  help: Help<Argument, Option>,
): Help<Argument, Option> {
  return help;
}
