import { en } from './en.ts';
import { it } from './it.ts';
import type { Messages } from './messages.ts';

export type Language = 'it' | 'en';

/** Every sentence by language, but those of the rules: no command but those that check needs them. */
export const messages: Readonly<Record<Language, Messages>> = { it, en };
