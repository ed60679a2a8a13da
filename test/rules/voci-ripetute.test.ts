import { describe, expect, it } from 'vitest';

import { vociRipetute } from '../../src/rules/voci-ripetute.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

describe('voci-ripetute', () => {
  it('accepts items that differ, and short ones that come back', () => {
    const plan = planOf({ 'formazione.yaml': 'ciclo: [Rilevare i fabbisogni, Svolgere i corsi, Verifica, Verifica]' });

    expect(findings(vociRipetute, plan)).toEqual([]);
  });

  it('points at an item that comes back, whatever its capitals and its stop', () => {
    const plan = planOf({
      'formazione.yaml': 'ciclo:\n  - Rilevare i fabbisogni.\n  - Corsi\n  - rilevare  i fabbisogni',
    });

    expect(findings(vociRipetute, plan)).toEqual([
      'formazione.yaml:4:5 Questa voce è già nell’elenco: “rilevare i fabbisogni”. (anche qui formazione.yaml:2:5)',
    ]);
  });

  it('points at an item that closes another, where it is long enough to say a thing of its own', () => {
    const plan = planOf({
      'formazione.yaml': yaml`
        ciclo:
          - Adottare le modifiche e partecipare ai corsi che indica AgID.
          - Partecipare ai corsi che indica AgID.
          - Misurare gli esiti dei corsi e correggerli
          - Correggerli
      `,
    });

    expect(findings(vociRipetute, plan)).toEqual([
      'formazione.yaml:3:5 Questa voce è già in coda a un’altra dell’elenco: “Partecipare ai corsi che indica AgID”. (anche qui formazione.yaml:2:5)',
    ]);
  });

  it('looks at the text of commitments, and at cards', () => {
    const plan = planOf({
      'valore-pubblico.yaml': yaml`
        accessibilita:
          digitale:
            interventi:
              - testo: Formare il personale.
              - testo: Correggere i contenuti.
              - { testo: Formare il personale, nota: Anche nel 2027. }
      `,
      'obiettivi/avvocatura/a.yaml': card('rischi: [Pochi candidati, Pochi candidati]'),
    });

    expect(findings(vociRipetute, plan)).toEqual([
      'obiettivi/avvocatura/a.yaml:4:27 Questa voce è già nell’elenco: “Pochi candidati”. (anche qui obiettivi/avvocatura/a.yaml:4:10)',
      'valore-pubblico.yaml:6:18 Questa voce è già nell’elenco: “Formare il personale”. (anche qui valore-pubblico.yaml:4:16)',
    ]);
  });
});
