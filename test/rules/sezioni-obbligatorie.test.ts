import { describe, expect, it } from 'vitest';

import { phrase } from '../../src/messages/phrase.ts';
import { runRules } from '../support/run-rules.ts';
import { sezioniObbligatorie } from '../../src/rules/sezioni-obbligatorie.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const sections: Readonly<Record<string, string>> = {
  'anagrafica.yaml': 'denominazione: Comune\ntipo_ente: comune',
  'valore-pubblico.yaml': 'premessa: Testo',
  'performance.yaml': 'premessa: Testo',
  'anticorruzione.yaml': 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano }] }',
  'struttura.yaml': 'premessa: Testo',
  'lavoro-agile.yaml': 'contesto: Testo',
  'fabbisogni.yaml': 'premessa: Testo',
  'formazione.yaml': 'premessa: Testo',
  'monitoraggio.yaml': 'premessa: Testo',
};

const words: Readonly<Record<string, string>> = {
  'anagrafica.yaml': 'la scheda anagrafica (sezione 1)',
  'valore-pubblico.yaml': 'il valore pubblico (2.1)',
  'performance.yaml': 'la performance (2.2)',
  'anticorruzione.yaml': 'la sottosezione su rischi corruttivi e trasparenza (2.3)',
  'struttura.yaml': 'la struttura organizzativa (3.1)',
  'lavoro-agile.yaml': 'il lavoro agile (3.2)',
  'fabbisogni.yaml': 'il piano dei fabbisogni (3.3)',
  'formazione.yaml': 'la formazione (3.3)',
  'monitoraggio.yaml': 'il monitoraggio (sezione 4)',
};

const short = ['anagrafica.yaml', 'anticorruzione.yaml', 'struttura.yaml', 'lavoro-agile.yaml', 'fabbisogni.yaml'];

function manifest(form: string): Readonly<Record<string, string>> {
  return {
    'piao.yaml': yaml`
      triennio: { da: 2022, a: 2024 }
      anno: 2022
      forma: ${form}
      natura: prima adozione
    `,
  };
}

function without(...files: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sections).filter(([file]) => !files.includes(file)));
}

describe('sezioni-obbligatorie', () => {
  it('accepts a plan with every section, a reference to another document among them', () => {
    expect(findings(sezioniObbligatorie, planOf({ ...manifest('ordinaria'), ...sections }))).toEqual([]);
  });

  it.each(Object.keys(sections))('points at the form of a full plan without %s', (file) => {
    const plan = planOf({ ...manifest('ordinaria'), ...without(file) });

    expect(findings(sezioniObbligatorie, plan)).toEqual([
      `piao.yaml:3:8 Manca ${words[file]}, che un piano in forma ordinaria deve avere.`,
    ]);
  });

  it('asks less of a simplified plan', () => {
    const others = Object.keys(sections).filter((file) => !short.includes(file));

    expect(findings(sezioniObbligatorie, planOf({ ...manifest('semplificata'), ...without(...others) }))).toEqual([]);
    expect(findings(sezioniObbligatorie, planOf(manifest('semplificata')))).toEqual(
      short.map((file) => `piao.yaml:3:8 Manca ${words[file]}, che un piano in forma semplificata deve avere.`),
    );
  });

  it('takes cards for the section on performance', () => {
    const files = { ...manifest('ordinaria'), ...without('performance.yaml'), 'obiettivi/avvocatura/a.yaml': card() };

    expect(findings(sezioniObbligatorie, planOf(files))).toEqual([]);
  });

  it('takes a broken file for the section that it would be', () => {
    const files = { ...manifest('ordinaria'), ...sections, 'struttura.yaml': 'premesa: Testo' };

    expect(findings(sezioniObbligatorie, planOf(files, { broken: 'gap' }))).toEqual([]);
  });

  it('offers a reference to another document only where the form allows it', () => {
    const helps = (form: string) =>
      runRules([sezioniObbligatorie], planOf({ ...manifest(form), ...without('struttura.yaml') })).map(
        (finding) => phrase(finding, 'it').help,
      );

    expect(helps('semplificata')).toEqual([expect.stringContaining('rinvio')]);
    expect(helps('ordinaria')).toEqual(['Aggiungi il file “struttura.yaml”.']);
  });

  it('says nothing when the manifest is broken', () => {
    expect(findings(sezioniObbligatorie, planOf({ 'piao.yaml': 'forma: ordinaria' }, { broken: 'gap' }))).toEqual([]);
  });
});
