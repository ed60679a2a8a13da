import { lawFor, severityOf } from '../law/law-row.ts';
import { satisfactionSurveys } from '../law/monitoring.ts';
import { lawContextOf } from './context.ts';
import { nearestKeyOf } from './first-key.ts';
import { mentions } from './mentions.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** Section 4 asks those who use the services what they think of them. */
export const monitoraggioSoddisfazione = defineRule({
  code: 'monitoraggio-soddisfazione',
  severity: 'warning',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 3; D.M. 132/2022, art. 5',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(satisfactionSurveys, context);
    const section = writtenSection(plan, 'monitoraggio');
    if (!row || !section) return;
    const { data, source } = section;
    if ((data.soddisfazione_utenti?.length ?? 0) >= row.value) return;
    if (mentions(source, /soddisfazione|gradimento|customer satisfaction/i)) return;
    yield { at: nearestKeyOf(source, ['soddisfazione_utenti']), facts: {}, severity: severityOf(row) };
  },
});
