import { describe, expect, it } from 'vitest';

import { dayOf } from '../../src/plan/phases.ts';
import { scadenzaRelativaRisolvibile } from '../../src/rules/scadenza-relativa-risolvibile.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { phrase } from '../../src/messages/phrase.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const atti = yaml`
  atti:
    - { id: cc-2021-111, organo: Consiglio comunale, tipo: deliberazione, data: 03/11/2021 }
    - { id: gc-2022-1, organo: Giunta comunale, tipo: deliberazione }
`;

function found(part: string): readonly string[] {
  return findings(scadenzaRelativaRisolvibile, planOf({ 'atti.yaml': atti, [file]: card(part) }));
}

function days(phases: string): readonly (string | undefined)[] {
  const [one] = planOf({ 'atti.yaml': atti, [file]: card(phases) }).obiettivi;
  return (one?.fasi ?? []).map(({ scadenza }) => dayOf(scadenza));
}

describe('scadenza-relativa-risolvibile', () => {
  it('accepts a term that counts from an act or a phase with a date', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: { entro: 105 giorni, da_atto: cc-2021-111 } }
        - { descrizione: Avvio, scadenza: { entro: 1 mese, da_fase: 1 } }
        - { descrizione: Prova, scadenza: { non_prevedibile: dipende dai lavori } }
      scadenza_finale: { entro: 1 anno, da_fase: 2 }
    `;

    expect(found(part)).toEqual([]);
  });

  it('points at a term that counts from an act without a date', () => {
    const part = yaml`
      fasi:
        - descrizione: Studio
          scadenza: { entro: 30 giorni, da_atto: gc-2022-1 }
    `;

    expect(found(part)).toEqual([
      `${file}:6:15 Il termine decorre dall’atto “gc-2022-1”, che nel registro non ha una data.`,
    ]);
  });

  it('leaves an act that no register knows to atto-registrato', () => {
    expect(found('scadenza_finale: { entro: 30 giorni, da_atto: gc-2022-9 }')).toEqual([]);
  });

  it('points at a term that counts from a phase that is not there, or has no day', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: in corso d'anno }
        - { descrizione: Avvio, scadenza: { entro: 60 giorni, da_fase: 1 } }
        - { descrizione: Prova, scadenza: { entro: 60 giorni, da_fase: 9 } }
        - { descrizione: Stampa, scadenza: { entro: 60 giorni, da_fase: 2 } }
    `;

    expect(found(part)).toEqual([
      `${file}:6:37 Il termine decorre dalla fase “1”, che non ha una data.`,
      `${file}:7:37 Il termine decorre dalla fase “9”, che in questa scheda non c’è.`,
      `${file}:8:38 Il termine decorre dalla fase “2”, che non ha una data.`,
    ]);
  });

  it('names the phases that there are when the one it counts from is not there', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/03/2022 }
        - { descrizione: Avvio, scadenza: 31/05/2022 }
        - { etichetta: "3a", descrizione: Prova, scadenza: { entro: 60 giorni, da_fase: 4 } }
    `;
    const [finding] = runRules([scadenzaRelativaRisolvibile], planOf({ [file]: card(part) }));

    expect(finding && phrase(finding, 'it').help).toBe('Scrivi in “da_fase” una fase della scheda: “1”, “2” o “3a”.');
  });

  it('points at a term that counts from an event, also in a group and at the end', () => {
    const part = yaml`
      fasi:
        - sottofasi:
            - { descrizione: Avvio, scadenza: { entro: 3 mesi, da: nuova macrostruttura } }
      scadenza_finale:
        entro: 1 anno
        da: collaudo
    `;

    expect(found(part)).toEqual([
      `${file}:6:41 Il termine decorre da “nuova macrostruttura”, e non si sa quando sarà.`,
      `${file}:8:3 Il termine decorre da “collaudo”, e non si sa quando sarà.`,
    ]);
  });

  it('says nothing of circular terms, which have a rule of their own', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: { entro: 60 giorni, da_fase: 2 } }
        - { descrizione: Avvio, scadenza: { entro: 60 giorni, da_fase: 1 } }
    `;

    expect(found(part)).toEqual([]);
  });

  it('says nothing of acts when their register is broken', () => {
    const plan = planOf(
      { 'atti.yaml': 'atti: no', [file]: card('scadenza_finale: { entro: 30 giorni, da_atto: cc-2021-111 }') },
      { broken: 'gap' },
    );

    expect(findings(scadenzaRelativaRisolvibile, plan)).toEqual([]);
  });

  it('computes days, months and years; a day that the month lacks becomes its last', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Fase 1, scadenza: 31/01/2022 }
        - { descrizione: Fase 2, scadenza: { entro: 1 mese, da_fase: 1 } }
        - { descrizione: Fase 3, scadenza: { entro: 3 mesi, da_fase: 1 } }
        - { descrizione: Fase 4, scadenza: { entro: 11 mesi, da_fase: 1 } }
        - { descrizione: Fase 5, scadenza: { entro: 28 giorni, da_fase: 1 } }
        - { descrizione: Fase 6, scadenza: 29/02/2024 }
        - { descrizione: Fase 7, scadenza: { entro: 1 anno, da_fase: 6 } }
        - { descrizione: Fase 8, scadenza: { entro: 4 anni, da_fase: 6 } }
        - { descrizione: Fase 9, scadenza: { entro: 12 mesi, da_fase: 6 } }
        - { descrizione: Fase 10, scadenza: { entro: 105 giorni, da_atto: cc-2021-111 } }
        - { descrizione: Fase 11, scadenza: { entro: 0 giorni, da_fase: 1 } }
    `;

    expect(days(phases)).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-04-30',
      '2022-12-31',
      '2022-02-28',
      '2024-02-29',
      '2025-02-28',
      '2028-02-29',
      '2025-02-28',
      '2022-02-16',
      '2022-01-31',
    ]);
  });

  it('follows a chain of phases, forwards and backwards, by label and by position', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Ultima, scadenza: { entro: 10 giorni, da_fase: 2 } }
        - { descrizione: Seconda, scadenza: { entro: 10 giorni, da_fase: Prima } }
        - { etichetta: Prima, descrizione: Prima, scadenza: { entro: 10 giorni, da_fase: "4" } }
        - { descrizione: Inizio, scadenza: 01/03/2022 }
    `;

    expect(days(phases)).toEqual(['2022-03-31', '2022-03-21', '2022-03-11', '2022-03-01']);
  });

  it('counts from the last part of a group, or from the day of the group where it has one', () => {
    const phases = (own: string) => yaml`
      fasi:
        - etichetta: "1"
          ${own}
          sottofasi:
            - { descrizione: Redazione, scadenza: 20/05/2022 }
            - { descrizione: Stampa, scadenza: 10/05/2022 }
        - { descrizione: Avvio, scadenza: { entro: 1 giorno, da_fase: 1 } }
    `;

    expect(days(phases('incidenza: 100'))[1]).toBe('2022-05-21');
    expect(days(phases('scadenza: 31/05/2022'))[1]).toBe('2022-06-01');
  });
});
