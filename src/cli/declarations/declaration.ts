import type { Command } from 'commander';

import type { Language } from '../../messages/languages.ts';
import type { Help } from '../../messages/help/help-words.ts';
import type { TalkWords } from '../../messages/messages.ts';
import type { ExitCode } from '../exit-code.ts';
import type { ColourWish } from '../streams.ts';

/** What a command may know of the program that it is part of. */
export interface CommandContext {
  readonly language: Language;
  /** The words that stand for what is to be written: `<folder>`. */
  readonly names: TalkWords['names'];
  /** Whether colour was asked for or refused; known when the command runs. */
  colour(): ColourWish;
  /** Receives the exit code of the command. */
  finish(code: ExitCode): void;
}

/** How a command is declared: its words and its flags. The code that does the work is loaded when it is called. */
export interface Declaration<Argument extends string = string, Option extends string = string> {
  readonly help: Help<Argument, Option>;
  /** Whether only other programs call it: then no help and no suggestion names it. */
  readonly hidden?: boolean;
  /** Adds arguments, options and what to do to a command that has its name and its summary. */
  declare(command: Command, words: Help<Argument, Option>[Language], context: CommandContext): void;
}

/** Ties the flags of a command to its words. */
export function defineCommand<Argument extends string, Option extends string>(
  declaration: Declaration<Argument, Option>,
): Declaration {
  return declaration;
}
