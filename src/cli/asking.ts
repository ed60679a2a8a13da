import { createInterface } from 'node:readline';

import type { Language } from '../messages/languages.ts';
import { askingTalk } from '../messages/talk/asking.ts';
import { onInterruption } from './interruption.ts';
import { say } from './streams.ts';

/** Whoever was asked wanted to stop: Ctrl-C, or the end of what there is to read. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A value, or a sentence that says why it will not do. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: string };

export interface Question<Value> {
  readonly text: string;
  /** The answer that an empty line stands for. */
  readonly usual?: string | undefined;
  /** What there is to choose from: the answer is the number of one, or its name. */
  readonly choices?: readonly string[];
  read(answer: string): Read<Value>;
}

/** Asks until the answer will do. */
export type Ask = <Value>(question: Question<Value>) => Promise<Value>;

/** Whether somebody is there to be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/**
 * A talk with whoever sits at the terminal, in plain lines: no sequence is sent that a screen reader or a simple terminal
 * would stumble over. Fails with `Stopped` on Ctrl-C and Ctrl-D.
 */
export async function conversation<Result>(language: Language, talk: (ask: Ask) => Promise<Result>): Promise<Result> {
  const interruption = onInterruption();
  const reader = createInterface({ input: process.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const stopped = new Promise<never>((_, reject) => {
    interruption.signal.addEventListener('abort', () => reject(new Stopped()));
  });
  stopped.catch(() => {});
  const next = async (): Promise<string> => {
    const { done, value } = await Promise.race([lines.next(), stopped]);
    if (done === true) throw new Stopped();
    return value.trim();
  };
  try {
    return await talk((question) => answerOf(question, next, language));
  } catch (error) {
    // the line of the question is still open
    if (error instanceof Stopped) process.stderr.write('\n');
    throw error;
  } finally {
    reader.close();
    interruption.stop();
  }
}

async function answerOf<Value>(
  { choices, read, text, usual }: Question<Value>,
  next: () => Promise<string>,
  language: Language,
): Promise<Value> {
  const talk = askingTalk[language];
  for (;;) {
    const shown = choices === undefined || usual === undefined ? usual : String(choices.indexOf(usual) + 1);
    await say(talk.question(text, shown));
    for (const [index, choice] of (choices ?? []).entries()) await say(`${String(index + 1).padStart(4)}. ${choice}`);
    process.stderr.write('> ');
    const answer = (await next()) || usual || '';
    const result = answer === '' ? { wrong: talk.empty } : read(chosen(answer, choices));
    if ('value' in result) return result.value;
    await say(result.wrong);
  }
}

/** The choice that a number stands for; any other answer as it is. */
function chosen(answer: string, choices: readonly string[] | undefined): string {
  return (/^\d{1,4}$/.test(answer) ? choices?.[Number(answer) - 1] : undefined) ?? answer;
}
