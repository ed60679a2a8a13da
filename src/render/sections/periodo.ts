import { isoDateOf } from '../../plan/dates.ts';
import { datePhrase, monthInWords } from '../words/dates.ts';

/** Days (`31/12/2022`), months (`12.2021`) or years (`2022`), either of which may be missing. */
interface Periodo {
  readonly dal?: string | undefined;
  readonly al?: string | undefined;
}

/** `dal 15 luglio 2022`, `fino all'8 novembre 2022`, `da dicembre 2021 al 31 dicembre 2022`. */
export function periodo({ dal, al }: Periodo): string | undefined {
  if (dal === undefined) return al === undefined ? undefined : `fino ${until(al)}`;
  return al === undefined ? since(dal) : `${since(dal)} ${until(al)}`;
}

function since(when: string): string {
  return startsWithNumber(when) ? datePhrase('dal', when) : `da ${monthInWords(when)}`;
}

function until(when: string): string {
  if (startsWithNumber(when)) return datePhrase('al', when);
  const month = monthInWords(when);
  return `${month.startsWith('a') ? 'ad' : 'a'} ${month}`;
}

/** Days and years take the article, months do not. */
function startsWithNumber(when: string): boolean {
  return isoDateOf(when) !== undefined || monthInWords(when) === when;
}
