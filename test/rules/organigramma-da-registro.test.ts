import { describe, expect, it } from 'vitest';

import { organigrammaDaRegistro } from '../../src/rules/organigramma-da-registro.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

function found(structure: string, options: Parameters<typeof planOf>[1] = {}): readonly string[] {
  return findings(organigrammaDaRegistro, planOf({ 'struttura.yaml': structure }, options));
}

describe('organigramma-da-registro', () => {
  it('accepts the numbers of the register, and kinds that it does not have', () => {
    expect(found('modello: L’ente è articolato in due servizi autonomi.')).toEqual([]);
    expect(found('modello: L’ente è articolato in 8 settori e 2 servizi autonomi.')).toEqual([]);
    expect(found('livelli_responsabilita: [{ livello: Servizi autonomi, numero: 2 }]')).toEqual([]);
  });

  it('leaves alone numbers that count other things', () => {
    expect(found('modello: L’ente coordina tre servizi autonomi dell’unione.')).toEqual([]);
    expect(found('modello: Il lavoro è diviso in tre fasi per due servizi autonomi.')).toEqual([]);
    expect(found('livelli_responsabilita: [{ livello: Titolari di servizi autonomi, numero: 9 }]')).toEqual([]);
  });

  it('points at another number, in words or in figures', () => {
    expect(found('modello: L’ente è articolato in 8 settori e tre servizi autonomi.')).toEqual([
      'struttura.yaml:1:19 Qui la struttura ha 3 servizi autonomi, il registro delle unità ne ha 2. (il registro delle unità organizzazione/unita.yaml:1:1)',
    ]);
    expect(found('premessa: La struttura è suddivisa in 12 servizi autonomi.')).toHaveLength(1);
    expect(found('livelli_responsabilita: [{ livello: Servizi autonomi, numero: 3 }]')).toEqual([
      'struttura.yaml:1:63 Qui la struttura ha 3 servizi autonomi, il registro delle unità ne ha 2. (il registro delle unità organizzazione/unita.yaml:1:1)',
    ]);
  });

  it('counts the units that are there on the day of the plan', () => {
    const plan = planOf({
      'piao.yaml': 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: conferma',
      'organizzazione/unita.yaml': yaml`
        unita:
          - { id: a, denominazione: Settore A, tipo: settore }
          - { id: b, denominazione: Settore B, tipo: settore, al: 31/12/2024 }
          - { id: c, denominazione: Settore C, tipo: settore, dal: 01/07/2027 }
      `,
      'struttura.yaml': 'modello: L’ente è articolato in un settore.',
    });

    expect(findings(organigrammaDaRegistro, plan)).toEqual([]);
  });

  it('says nothing without a register', () => {
    expect(found('modello: L’ente è articolato in tre servizi autonomi.', { registers: false })).toEqual([]);
  });
});
