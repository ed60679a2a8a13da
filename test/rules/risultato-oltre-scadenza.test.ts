import { describe, expect, it } from 'vitest';

import { risultatoOltreScadenza } from '../../src/rules/risultato-oltre-scadenza.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(result: string, rest = 'scadenza_finale: 15/12/2022'): readonly string[] {
  return findings(risultatoOltreScadenza, planOf({ [file]: card(`risultato_atteso: ${result}\n${rest}`) }));
}

describe('risultato-oltre-scadenza', () => {
  it.each([
    'Il regolamento è approvato.',
    'Il regolamento è approvato entro il 15/12/2022.',
    'Il regolamento è approvato a dicembre 2022.',
    'Il bilancio 2022/2024 è rispettato nel 2023.',
    'Il regolamento è in vigore dal 1° gennaio 2023.',
    'Il servizio parte con decorrenza dal 01/01/2023.',
    'Il protocollo n. 31/01/20231 è chiuso.',
    'Il giorno 31/02/2023 non esiste.',
  ])('accepts “%s”', (result) => {
    expect(found(result)).toEqual([]);
  });

  it.each([
    ['Progetto approvato entro gennaio 2023.', 'gennaio 2023', 44],
    ['Progetto approvato il 16/12/2022.', '16/12/2022', 41],
    ['Progetto approvato il 31.01.2023.', '31.01.2023', 41],
    ['Progetto approvato il 1° febbraio 2023.', '1° febbraio 2023', 41],
  ])('points at the day in “%s”', (result, said, column) => {
    expect(found(result)).toEqual([
      `${file}:4:${column} Il risultato atteso parla di “${said}”, dopo la scadenza finale (15/12/2022). (la scadenza finale ${file}:5:18)`,
    ]);
  });

  it('says nothing of a card of several years, or without a final day', () => {
    expect(found('Pronto a gennaio 2023.', 'scadenza_finale: 15/12/2022\npluriennale: true')).toEqual([]);
    expect(found('Pronto a gennaio 2023.', "scadenza_finale: in corso d'anno")).toEqual([]);
    expect(found('Pronto a gennaio 2023.', 'natura: sviluppo')).toEqual([]);
    expect(found('', 'scadenza_finale: 15/12/2022')).toEqual([]);
  });

  it('points at the whole of a text of several lines, above which a comment can stand', () => {
    expect(found('>-\n  Il progetto è pronto\n  entro marzo 2023.')).toEqual([
      `${file}:4:19 Il risultato atteso parla di “marzo 2023”, dopo la scadenza finale (15/12/2022). (la scadenza finale ${file}:7:18)`,
    ]);
  });
});
