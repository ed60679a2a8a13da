import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import type { Example } from '../example.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';

/** The example of every rule, by its code. */
export const examples: { readonly [C in RuleCode]?: Example } = {
  'pesi-fasi-100': pesiFasi100,
  'sezioni-obbligatorie': sezioniObbligatorie,
};
