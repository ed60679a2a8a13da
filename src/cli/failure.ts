import { visible } from '../messages/wording.ts';

/** The program cannot go on: a sentence for people, already in their language. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(sentence: string) {
    super(visible(sentence));
  }
}
