import type { Scadenza } from '../../plan/plan.ts';
import { actInWords } from './acts.ts';
import { withArticle } from './articles.ts';
import { dateInWords, datePhrase } from './dates.ts';

/** A deadline as the card prints it, with the computed day where there is one. */
export function deadlineInWords(deadline: Scadenza): string {
  switch (deadline.forma) {
    case 'data':
      return dateInWords(deadline.scritta);
    case 'conclusa':
      return 'conclusa';
    case 'in_corso_anno':
      return "in corso d'anno";
    case 'non_prevedibile':
      return `non prevedibile: ${deadline.motivo}`;
    case 'relativa': {
      const term = `entro ${deadline.quantita} ${unitName(deadline)} ${startOf(deadline.decorrenza)}`;
      return deadline.data ? `${term}, cioè ${datePhrase('il', deadline.data)}` : term;
    }
  }
}

type Relative = Extract<Scadenza, { forma: 'relativa' }>;

function unitName({ quantita, unita }: Relative): string {
  const singular = { giorni: 'giorno', mesi: 'mese', anni: 'anno' } as const;
  return quantita === 1 ? singular[unita] : unita;
}

function startOf(start: Relative['decorrenza']): string {
  if (start.da === 'atto') return start.atto ? withArticle('da', actInWords(start.atto.data)) : `dall'atto ${start.id}`;
  if (start.da === 'fase') return `dalla fine della fase ${start.etichetta}`;
  return withEventArticle(start.evento);
}

/** The plan writes events with or without their article: `dall'entrata in vigore…`, `dalla notifica`, `entrata in vigore…`. */
function withEventArticle(event: string): string {
  return /^(?:da |dal |dai |dall['’]|dalla |dalle |dallo |dagli )/i.test(event) ? event : withArticle('da', event);
}
