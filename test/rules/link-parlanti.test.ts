import { describe, expect, it } from 'vitest';

import { linkParlanti } from '../../src/rules/link-parlanti.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(text: string): readonly string[] {
  return findings(linkParlanti, planOf({ 'premessa.yaml': `testo: ${JSON.stringify(text)}` }));
}

const site = 'https://www.comune.prova.it/piano';

describe('link-parlanti', () => {
  it('accepts a link that tells where it leads, and addresses in their fields', () => {
    expect(found(`Si veda il [piano dei fabbisogni](${site}) e [[atto:gc-1]].`)).toEqual([]);
    expect(
      findings(
        linkParlanti,
        planOf({ 'fabbisogni.yaml': `rinvio: { motivo: Testo, documenti: [{ titolo: Piano, url: "${site}" }] }` }),
      ),
    ).toEqual([]);
  });

  it.each(['qui', 'Clicca qui', 'link', 'questo link', 'leggi tutto'])('points at a link called “%s”', (words) => {
    expect(found(`Il piano è [${words}](${site}).`)).toEqual([
      `premessa.yaml:1:20 Il testo del collegamento è “${words}”, che non dice dove porta.`,
    ]);
  });

  it('points at a bare address, without the stop after it', () => {
    expect(found(`Il piano è in ${site}.`)).toEqual([
      `premessa.yaml:1:23 L’indirizzo “${site}” è scritto per esteso nel testo.`,
    ]);
    expect(found('Si veda www.comune.prova.it, in fondo.')[0]).toContain('“www.comune.prova.it”');
  });

  it('points at an address that serves as the text of its link', () => {
    expect(found(`Il piano: [${site}](${site})`)).toHaveLength(1);
  });

  it('tells once for each file and kind', () => {
    expect(found(`In ${site}, in www.prova.it, in ${site}, [qui](${site}) e [link](${site}).`)).toEqual([
      `premessa.yaml:1:12 L’indirizzo “${site}” è scritto per esteso nel testo (con 1 altro in questo file). (anche qui premessa.yaml:1:50)`,
      'premessa.yaml:1:102 Il testo del collegamento è “qui”, che non dice dove porta (con 1 altro in questo file). (anche qui premessa.yaml:1:145)',
    ]);
  });
});
