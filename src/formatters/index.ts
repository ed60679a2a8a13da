import type { Formatter } from './formatter.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** Every format, the default first. */
export const formatters: readonly Formatter[] = [pretty, json];
