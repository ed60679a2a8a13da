import { accessibility } from '../law/public-value.ts';
import { lawFor, severityOf } from '../law/law-row.ts';
import { hasContent } from './content.ts';
import { lawContextOf } from './context.ts';
import { nearestKeyOf } from './first-key.ts';
import { mentions } from './mentions.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** Words by which a text outside the fields shows that it treats a part. */
const words = {
  fisica: /accessibilità (fisica|degli edifici|degli spazi)|barriere architettoniche|\bpeba\b/i,
  digitale: /accessibilità (digitale|informatica|dei siti|del sito|dei servizi digitali)|fisica e digitale/i,
  over65: /sessantacinqu|\bover[ -]?65\b|\b65 anni\b|anzian/i,
  disabilita: /disabil/i,
} as const;

/** The opening of section 2 says what the norm asks, not what the body does. */
const notOfTheBody = ['apertura_sezione'];

/** Subsection 2.1 plans both physical and digital accessibility, for people over 65 and for those with disabilities. */
export const accessibilitaFisicaEDigitale = defineRule({
  code: 'accessibilita-fisica-e-digitale',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 2, lett. f); D.M. 132/2022, art. 3, c. 1, lett. a)',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(accessibility, context);
    const section = writtenSection(plan, 'valore-pubblico');
    if (!row || !section) return;
    const { data, source } = section;
    const { accessibilita } = data;
    const limited = accessibilita?.limitata_a;
    const parts = row.value.filter(
      (part) =>
        (limited !== undefined && limited !== part) ||
        !(hasContent(accessibilita?.[part]) || mentions(source, words[part], notOfTheBody)),
    );
    const people = (['over65', 'disabilita'] as const).filter(
      (group) => !hasContent(accessibilita?.[group]) && !mentions(source, words[group], notOfTheBody),
    );
    if (parts.length + people.length === 0) return;
    yield {
      at: limited ? source.spanOf(['accessibilita', 'limitata_a']) : nearestKeyOf(source, ['accessibilita']),
      facts: { parts, people },
      severity: parts.length > 0 ? severityOf(row) : 'warning',
    };
  },
});
