import type { Atto } from '../../schema/generated/types.ts';
import { withArticle } from './articles.ts';
import { datePhrase } from './dates.ts';

/** `deliberazione della Giunta comunale n. 200 del 23 giugno 2022`; an act without number and date is told by its subject. */
export function actInWords(act: Atto): string {
  const number = act.numero === undefined ? '' : ` n. ${act.numero}`;
  const day = act.data ? ` ${datePhrase('del', act.data)}` : act.anno ? ` del ${act.anno}` : '';
  const subject = number === '' && !act.data && act.oggetto ? ` (${act.oggetto})` : '';
  return `${kindOf(act)}${number}${day}${subject}`;
}

/** What it is and whose: `determinazione dirigenziale`, `regolamento del Consiglio comunale`. */
function kindOf({ tipo, organo }: Atto): string {
  if (tipo === 'determinazione' && /^dirigente$/i.test(organo)) return 'determinazione dirigenziale';
  if (tipo === 'decreto sindacale') return tipo;
  return `${tipo === 'altro' ? 'atto' : tipo} ${withArticle('di', organo)}`;
}
