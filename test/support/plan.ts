import { assemble, type Sound } from '../../src/plan/assemble.ts';
import type { Gap, Plan } from '../../src/plan/plan.ts';
import { phrase } from '../../src/messages/phrase.ts';
import { validators } from '../../src/schema/generated/validators.js';
import { improve } from '../../src/schema/improve.ts';
import { kindOf, type Kind } from '../../src/sources/kinds.ts';
import { readEvents } from '../../src/sources/events.ts';
import { parse } from '../../src/sources/parse.ts';
import { Source } from '../../src/sources/source.ts';
import { yaml } from './yaml.ts';

/** The registers that nearly every card needs; a file of the same name takes their place. */
const defaults: Readonly<Record<string, string>> = {
  'organizzazione/unita.yaml': yaml`
    unita:
      - { id: avvocatura, codice: "2250", denominazione: Servizio autonomo Avvocatura, tipo: servizio autonomo }
      - { id: risorse-umane, codice: "2251", denominazione: Servizio autonomo Risorse umane, tipo: servizio autonomo }
    codici_non_attribuiti:
      - { codice: "2269", nota: Senza legenda. }
    soggetti_esterni:
      - { id: amag-ambiente, denominazione: AMAG Ambiente S.p.A., tipo: società partecipata }
  `,
};

interface PlanOptions {
  /** What a file that does not validate becomes: a failure of the test, or a gap as in a real check. */
  readonly broken?: 'throw' | 'gap';
  /** The files under `allegati/`. */
  readonly allegati?: readonly string[];
  /** Whether the registers that the test does not give are there. */
  readonly registers?: boolean;
}

/** A plan out of YAML texts by file name. */
export function planOf(
  files: Readonly<Record<string, string>>,
  { broken = 'throw', allegati = [], registers = true }: PlanOptions = {},
): Plan {
  const sound: Sound[] = [];
  const gaps: Gap[] = [];
  const all = { ...(registers ? defaults : {}), ...files };
  for (const [file, text] of Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = kindOf(file);
    if (!kind) throw new Error(`${file} is the place of no kind of file`);
    const { source, faults } = readText(file, kind, text);
    if (faults.length === 0) sound.push({ kind, source });
    else if (broken === 'gap') gaps.push({ kind, file });
    else throw new Error(faults.join('\n'));
  }
  return assemble(sound, gaps, new Set(allegati));
}

function readText(
  file: string,
  kind: Kind,
  text: string,
): { readonly source: Source; readonly faults: readonly string[] } {
  const quick = readEvents(text);
  const { tree, faults } = quick ? { tree: quick, faults: [] } : parse(text);
  const source = new Source(file, file, text, tree);
  if (!tree) return { source, faults: faults.map(({ code }) => `${file}: ${code}`) };
  // the generated module is plain JavaScript
  const validator = validators[kind] as ((data: unknown) => boolean) & { errors?: Parameters<typeof improve>[0] };
  if (validator(source.data)) return { source, faults: [] };
  const findings = improve(validator.errors ?? [], source, kind);
  return {
    source,
    faults: findings.map(
      (finding) => `${file}:${source.position(finding.at.start).line} ${finding.code} ${phrase(finding, 'it').message}`,
    ),
  };
}
