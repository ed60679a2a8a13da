import { describe, expect, it } from 'vitest';

import { responsabileInCarica } from '../../src/rules/responsabile-in-carica.ts';
import { card } from '../support/card.ts';
import { runRules } from '../support/run-rules.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const register = 'organizzazione/incarichi.yaml';
const phases = yaml`
  fasi:
    - { descrizione: Studio, scadenza: 30/06/2022 }
    - { descrizione: Avvio, scadenza: 01/07/2022 }
    - { descrizione: Stampa, scadenza: 31/12/2022 }
`;

function holder(dates: string, unit = 'avvocatura'): string {
  return `  - { unita: "${unit}", qualifica: dirigente, titolo_incarico: titolare${dates} }`;
}

function found(holders: readonly string[], part = phases): readonly string[] {
  return findings(
    responsabileInCarica,
    planOf({ [register]: ['incarichi:', ...holders].join('\n'), [file]: card(part) }),
  );
}

describe('responsabile-in-carica', () => {
  it.each([
    ['one holder all the time', [holder('')]],
    ['a holder from the day of the first deadline', [holder(', dal: 30/06/2022')]],
    ['a holder until the day of the last deadline', [holder(', al: 31/12/2022')]],
    ['two holders without a day between them', [holder(', al: 30/06/2022'), holder(', dal: 01/07/2022')]],
    ['two holders whose periods overlap', [holder(', al: 31/07/2022'), holder(', dal: 01/07/2022')]],
    ['a gap in which no deadline falls', [holder(', al: 01/07/2022'), holder(', dal: 30/12/2022')]],
    ['a holder named by the code of the unit', [holder('', '2250')]],
  ])('accepts %s', (_, holders) => {
    expect(found(holders)).toEqual([]);
  });

  it('accepts an interim without a name', () => {
    const interim = '  - { unita: avvocatura, qualifica: dirigente, titolo_incarico: ad interim, dal: 01/07/2022 }';

    expect(found([holder(', al: 30/06/2022'), interim])).toEqual([]);
  });

  it('points at a deadline in a gap of some days, and recalls who held the post before', () => {
    expect(found([holder(', al: 28/06/2022'), holder(', dal: 01/07/2022')])).toEqual([
      `${file}:5:38 Dal 29/06/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”, e qui c’è una scadenza il 30/06/2022. (l’ultimo incarico finisce qui ${register}:2:81)`,
    ]);
  });

  it('recalls the one who left last, whatever the order of the register', () => {
    const holders = [holder(', dal: 31/12/2022'), holder(', al: 30/06/2022'), holder(', al: 31/03/2022')];

    expect(found(holders)).toEqual([
      `${file}:6:37 Dal 01/07/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”, e qui c’è una scadenza il 01/07/2022. (l’ultimo incarico finisce qui ${register}:3:81)`,
    ]);
  });

  it('tells once the deadlines that fall in one gap, and apart those of another', () => {
    expect(found([holder(', al: 28/06/2022'), holder(', dal: 01/08/2022, al: 30/08/2022')])).toEqual([
      `${file}:5:38 Dal 29/06/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”, e ci sono scadenze il 30/06/2022 e 01/07/2022. (anche qui ${file}:6:37) (l’ultimo incarico finisce qui ${register}:2:81)`,
      `${file}:7:38 Dal 31/08/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”, e qui c’è una scadenza il 31/12/2022. (l’ultimo incarico finisce qui ${register}:3:98)`,
    ]);
  });

  it('finds that nobody ever held the post, or not yet', () => {
    const message = 'Nessuno ha l’incarico di “Servizio autonomo Avvocatura” il';

    expect(found([holder('', 'risorse-umane')])).toEqual([
      `${file}:5:38 ${message} 30/06/2022, 01/07/2022 e 31/12/2022. (anche qui ${file}:6:37) (anche qui ${file}:7:38)`,
    ]);
    expect(found([holder(', dal: 01/07/2022')])).toEqual([`${file}:5:38 ${message} 30/06/2022.`]);
  });

  describe('with a post that nobody holds after its end', () => {
    const manifest = (rest: string) =>
      `triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: prima adozione\n${rest}`;
    const planWith = (holders: readonly string[], rest = 'adozione: { organo: Giunta, data: 30/04/2022 }') =>
      planOf({
        'piao.yaml': manifest(rest),
        [register]: ['incarichi:', ...holders].join('\n'),
        [file]: card(phases),
      });
    const severity = (...plan: Parameters<typeof planWith>) =>
      runRules([responsabileInCarica], planWith(...plan)).map((finding) => finding.severity);

    it('notes that the post is to be renewed, where it ends after the adoption', () => {
      const ending = [holder(', al: 30/06/2022')];

      expect(findings(responsabileInCarica, planWith(ending))).toEqual([
        `${file}:6:37 Per “Servizio autonomo Avvocatura” l’incarico scade il 30/06/2022: da rinnovare, perché ci sono scadenze il 01/07/2022 e 31/12/2022. (anche qui ${file}:7:38) (l’ultimo incarico finisce qui ${register}:2:81)`,
      ]);
      expect(severity(ending)).toEqual(['info']);
      expect(severity([holder(', al: 30/04/2022')])).toEqual(['info']);
    });

    it('is an error where the post had ended before the adoption, or somebody holds it later', () => {
      expect(severity([holder(', al: 29/04/2022')])).toEqual(['error']);
      expect(severity([holder(', al: 28/06/2022'), holder(', dal: 01/07/2022')])).toEqual(['error']);
    });

    it('counts from the first day of the plan, where nothing says when it was adopted', () => {
      expect(severity([holder(', al: 31/12/2021')], '')).toEqual(['error']);
      expect(severity([holder(', al: 01/01/2022')], '')).toEqual(['info']);
    });
  });

  it('looks at the final deadline, at parts of groups and at computed days', () => {
    const part = yaml`
      fasi:
        - sottofasi:
            - { descrizione: Bando, scadenza: 30/06/2022 }
        - { descrizione: Avvio, scadenza: { entro: 1 giorno, da_fase: 1 } }
      scadenza_finale: 02/07/2022
    `;

    expect(found([holder(', al: 29/06/2022')], part)).toEqual([
      `${file}:6:41 Dal 30/06/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”, e ci sono scadenze il 30/06/2022, 01/07/2022 e 02/07/2022. (anche qui ${file}:7:37) (anche qui ${file}:8:18) (l’ultimo incarico finisce qui ${register}:2:81)`,
    ]);
  });

  it('says once that nobody heads the units when no register says who does', () => {
    expect(findings(responsabileInCarica, planOf({ [file]: card(phases) }))).toEqual([
      `${file}:3:8 Il piano ha delle schede, ma non dice chi dirige le unità.`,
    ]);
  });

  it('says nothing when a register it needs is broken', () => {
    const cards = { [file]: card(phases) };
    const incarichi = { [register]: 'incarichi: []' };
    const units = { 'organizzazione/unita.yaml': 'unita: []' };

    expect(findings(responsabileInCarica, planOf({ ...cards, [register]: 'x: 1' }, { broken: 'gap' }))).toEqual([]);
    expect(findings(responsabileInCarica, planOf({ ...cards, ...incarichi, ...units }, { broken: 'gap' }))).toEqual([]);
    expect(findings(responsabileInCarica, planOf({ ...cards, ...incarichi }))).toHaveLength(1);
  });
});
