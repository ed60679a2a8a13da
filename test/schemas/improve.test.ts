import { describe, expect, it } from 'vitest';

import { type Language } from '../../src/messages/languages.ts';
import { phrase } from '../../src/messages/phrase.ts';
import { validate } from '../../src/schema/validate.ts';
import type { Kind } from '../../src/sources/kinds.ts';
import { parse } from '../../src/sources/parse.ts';
import { Source } from '../../src/sources/source.ts';
import { card } from '../support/card.ts';

/** What is said of a text: `line:column message → help`. */
async function said(kind: Kind, text: string, language: Language = 'it'): Promise<readonly string[]> {
  const { tree } = parse(text);
  const found = await validate(new Source('a', 'a', text, tree), kind);
  return found.map((finding) => {
    const { line, column } = finding.at.source.position(finding.at.start);
    const { help, message } = phrase(finding, language);
    return `${line}:${column} ${message} → ${help ?? ''}`;
  });
}

const body = 'denominazione: Comune\ntipo_ente: comune\n';

describe('what the schemas refuse', () => {
  it('suggests the key that a misspelt one is near to, once', async () => {
    expect(await said('obiettivo', card('risultato_ateso: Fatto'))).toEqual([
      '4:1 Il campo “risultato_ateso” non esiste qui. → Forse volevi scrivere “risultato_atteso”.',
    ]);
    expect(await said('obiettivo', card().replace('titolo', 'Titolo'))).toEqual([
      '2:1 Il campo “Titolo” non esiste qui. → Forse volevi scrivere “titolo”.',
    ]);
  });

  it('gives a key within brackets the colon that it lacks, once', async () => {
    expect(
      await said('piao', 'triennio: { da: 2026, a 2028 }\nanno: 2026\nforma: ordinaria\nnatura: conferma\n'),
    ).toEqual(['1:23 Il campo “a 2028” non esiste qui. → Forse volevi scrivere “a: 2028”.']);
  });

  it('takes a text in brackets for the text that was meant', async () => {
    expect(await said('obiettivo', card().replace(/^titolo: .*$/m, 'titolo: [Bozza]'))).toEqual([
      expect.stringMatching(
        /ci vuole un testo, non un elenco\. → Se è un testo, mettilo tra virgolette: "\[Bozza\]"\.$/,
      ),
    ]);
  });

  it('calls a rule by its code', async () => {
    const manifest = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: conferma\n';

    expect(await said('piao', `${manifest}regole: { fasi-minima: nota }`)).toEqual([
      '5:11 La regola “fasi-minima” non esiste. → Forse volevi scrivere “fasi-minime”.',
    ]);
    expect(await said('piao', `${manifest}regole: { tutt-altro: nota }`)).toEqual([
      '5:11 La regola “tutt-altro” non esiste. → L’elenco: piao explain.',
    ]);
    expect(await said('piao', `${manifest}regole: { indicatore-target: warning }`)).toEqual([
      '5:30 “warning” non è tra i valori ammessi per il campo “indicatore-target”. → Scegli tra: spenta, nota, avviso, errore.',
    ]);
  });

  it('says how to write a unit', async () => {
    const named = (kind: Kind, text: string) =>
      expect(said(kind, text)).resolves.toEqual([expect.stringMatching(form)]);
    const form = /[Ss]crivi l'identificativo(?: dell'unità)?, come in organizzazione\/unita\.yaml/;

    await named('obiettivo', card('', { unita: 'Risorse Umane' }));
    await named(
      'obiettivo',
      card('fasi: [{ descrizione: Studio, incidenza: 100, scadenza: 30/06/2026, coinvolti: [Risorse Umane] }]'),
    );
  });

  it('tells a key that is missing apart from one that is unknown, when they are not near', async () => {
    expect(await said('obiettivo', card().replace('titolo', 'argomento'))).toEqual([
      "1:1 Manca il campo “titolo”. → Aggiungi il campo “titolo”, per esempio: titolo: Carta dei servizi dell'ente",
      expect.stringMatching(
        /^2:1 Il campo “argomento” non esiste qui\. → I campi ammessi sono: codice, titolo, unita, /,
      ),
    ]);
  });

  it('tells the first of many errors in one place, and how many more there are', async () => {
    // a line end was lost: the keys of a card have become those of its criteria
    const keys = [
      'vincoli',
      'risorse_umane',
      'risorse_finanziarie',
      'indicatori',
      'pluriennale',
      'scadenza_finale',
      'note',
    ];
    const damaged = card(`criteri:\n  raggiunto: Fatto\n${keys.map((key) => `  ${key}: x`).join('\n')}`);

    expect((await said('obiettivo', damaged)).map((line) => line.replace(/ → .*/, ''))).toEqual([
      '6:3 Il campo “vincoli” non esiste qui.',
      '7:3 Il campo “risorse_umane” non esiste qui.',
      '8:3 Il campo “risorse_finanziarie” non esiste qui.',
      '9:3 Qui ci sono altri 4 errori di forma.',
    ]);
  });

  it('tells so too where the items of one list have become those of another', async () => {
    const units = Array.from(
      { length: 6 },
      (_, index) => `  - { id: u${index}, denominazione: Settore, tipo: settore }`,
    );
    // the line “soggetti_esterni:” that stood above the codes is lost
    const codes = Array.from({ length: 6 }, (_, index) => `  - { codice: "${index}", nota: Senza legenda. }`);
    const lines = await said('unita', ['unita:', ...units, ...codes].join('\n'));

    expect(lines.map((line) => line.replace(/ → .*/, ''))).toEqual([
      '8:5 Manca il campo “id” (Identificativo).',
      '8:5 Manca il campo “denominazione”.',
      '8:5 Manca il campo “tipo”.',
      '9:5 Qui ci sono altri 15 errori di forma.',
    ]);
  });

  it('tells each of a few errors in one place, and of many that each have a place of their own', async () => {
    const few = card(`criteri:\n${['a', 'b', 'c', 'd', 'e'].map((key) => `  ${key}z: x`).join('\n')}`);
    const many = card().replace('scadenza: ', 'coinvolti: [2250, 2251, 2252, 2253, 2254, 2255, 2256], scadenza: ');

    expect(await said('obiettivo', few)).toHaveLength(5);
    expect(await said('obiettivo', many)).toHaveLength(7);
  });

  it.each(['30/04/0222', '0222-04-30', '30/06/9023', '31/12/1899', '01/01/2101'])(
    'says that the year of %s is none',
    async (date) => {
      const year = /\d{4}/.exec(date)?.[0];

      expect(await said('obiettivo', card().replace('30/06/2022', date))).toEqual([
        expect.stringMatching(
          new RegExp(
            `^\\d+:\\d+ “${date}” non va bene per il campo “Scadenza”: l’anno è ${year}\\. → L’anno ha quattro cifre, da 1900 a 2100\\.$`,
          ),
        ),
      ]);
    },
  );

  it.each(['9999 anni', '31 anni', '361 mesi', '9999 mesi'])('refuses a term of %s', async (term) => {
    expect(await said('obiettivo', card().replace('30/06/2022', `{ entro: ${term}, da: notifica }`))).toEqual([
      expect.stringMatching(/“Entro”\. → .*al massimo 9999 giorni, 360 mesi o 30 anni\./),
    ]);
  });

  it.each(['9999 giorni', '360 mesi', '30 anni', '1 anno'])('takes a term of %s', async (term) => {
    expect(await said('obiettivo', card().replace('30/06/2022', `{ entro: ${term}, da: notifica }`))).toEqual([]);
  });

  it('refuses a text of more than a hundred pages, whatever its field, and once', async () => {
    const long = 'a'.repeat(200_001);

    expect(await said('premessa', `testo: ${long}`)).toEqual([
      '1:1 Il campo “Testo” ha 200001 caratteri: il massimo è 200000. → Accorcia il testo, o spostane una parte in un campo più ampio.',
    ]);
    expect(await said('premessa', `testo: ${long.slice(1)}`)).toEqual([]);
    expect(await said('obiettivo', card().replace('Carta dei servizi', long))).toHaveLength(1);
  });

  it('tells each key that is missing', async () => {
    const missing = (await said('obiettivo', 'codice: A')).map((line) => /“(\w+)”/.exec(line)?.[1]);

    expect(missing).toEqual(['titolo', 'unita', 'fasi']);
  });

  it('lists the keys of the place, not of the file', async () => {
    expect(await said('obiettivo', card('validazione: { organo: OIV, chi: Rossi }'))).toEqual([
      '4:29 Il campo “chi” non esiste qui. → I campi ammessi sono: organo, data, esito, note.',
    ]);
  });

  it.each([
    ['codice_istat: 006003', '006003'],
    ['codice_fiscale: 00125680033', '00125680033'],
    ['indirizzo: { via: via Rosselli, comune: Novara, cap: 01010 }', '01010'],
  ])('says why %s must stand in quotation marks', async (line, written) => {
    const [only] = await said('anagrafica', body + line);

    expect(only).toContain(`il valore ${written} senza virgolette è letto come un numero`);
    expect(only).toContain(`Scrivilo tra virgolette: "${written}".`);
  });

  it.each([
    ['scadenza_finale: 01.2022', '“01.2022”'],
    ['scadenza_finale: 2022', '“2022”'],
  ])('does not say so where the text would be refused too: %s', async (line, value) => {
    expect(await said('obiettivo', card(line))).toEqual([
      `4:18 ${value} non va bene per il campo “Scadenza finale”. → Scrivi il giorno così: 31/12/2022. Se non c’è un giorno: conclusa, in corso d’anno, oppure { non_prevedibile: il motivo }`,
    ]);
  });

  it('says so of a number among values that are texts', async () => {
    expect(await said('monitoraggio', 'per_sottosezione: [{ sottosezione: 2.2 }]')).toEqual([
      expect.stringContaining('Scrivilo tra virgolette: "2.2".'),
    ]);
  });

  it('does not say so of a number that is none of the values', async () => {
    expect(await said('monitoraggio', 'per_sottosezione: [{ sottosezione: 99.2 }]')).toEqual([
      expect.stringMatching(/“99\.2” non è tra i valori ammessi .* → Scegli tra: /),
    ]);
  });

  it.each([
    ['risorse_umane: [[unita:avvocatura]]', '4:16', '[[unita:avvocatura]]'],
    ['finalita_strategiche: [[atto:gc-1]] # nota', '4:23', '[[atto:gc-1]]'],
    ['indicatori: [[atto:gc-1]]', '4:13', '[[atto:gc-1]]'],
    ['indicatori:\n  - [[atto:gc-1]]', '5:5', '[[atto:gc-1]]'],
  ])('says that a text which begins with a citation goes in quotation marks: %s', async (line, place, citation) => {
    expect(await said('obiettivo', card(line))).toEqual([
      `${place} Un testo che comincia con [[ va tra virgolette. → Scrivi tutto il testo tra virgolette: "${citation}"`,
    ]);
  });

  it('does not say so where a citation has no place', async () => {
    const fases = 'fasi:\n  - { descrizione: Studio, incidenza: 100, scadenza: 31/12/2026, coinvolti: [[unita:a]] }';

    expect(await said('obiettivo', card(fases))).toEqual([expect.stringContaining('ci vuole un testo, non un elenco')]);
  });

  it('tells one thing of a value that is wrong in two ways', async () => {
    expect(await said('anagrafica', `${body}abitanti: 4.200`)).toEqual([
      '3:11 Nel campo “Abitanti” ci vuole un gruppo di campi, non un numero. → Per esempio:\nabitanti:\n  numero: 91000\n  al: 31/12/2021',
    ]);
    expect(await said('anagrafica', `${body}abitanti: { numero: 4.200, al: 31/12/2021 }`)).toEqual([
      '3:21 Nel campo “Numero” il numero 4.200, con il punto delle migliaia, è letto come 4,2. → Scrivilo senza punti: 4200.',
    ]);
  });

  it('shows the form of a group, of a list, of an item and of a file', async () => {
    expect(await said('obiettivo', card('indicatori: i tempi'))).toEqual([
      '4:13 Nel campo “Indicatori di risultato” ci vuole un elenco, non un testo. → Metti ogni voce su una riga che comincia con un trattino. Per esempio:\nindicatori:\n  - rispetto delle scadenze delle fasi',
    ]);
    expect(await said('obiettivo', card('fasi:\n  - Studio'))).toEqual([
      expect.stringMatching(
        /ci vuole un gruppo di campi, non un testo\. → Per esempio:\n- descrizione: .*\n {2}incidenza: /,
      ),
    ]);
    expect(await said('premessa', 'titolo:Premessa')).toEqual([
      expect.stringMatching(/^1:1 .* ci vuole un gruppo di campi, non un testo\. → Per esempio: testo: /),
    ]);
  });

  it('cuts an example that is too long to show anything', async () => {
    const [only = ''] = await said('lavoro-agile', 'accordi: tanti');

    expect(only.split('\n').length).toBeLessThan(11);
    expect(only).toMatch(/\n…$/);
  });

  it('does not advise to delete what is required', async () => {
    expect(await said('performance', 'rinvio:\n  motivo: Altrove.\n  documenti: []')).toEqual([
      '3:3 Il campo “Documenti” è vuoto. → Scrivi almeno una voce:\ndocumenti:\n  - titolo: Piano triennale dei fabbisogni\n    atto: gc-2022-171',
    ]);
    expect(await said('obiettivo', card().replace('Carta', '""').replace(' dei servizi', ''))).toEqual([
      '2:1 Il campo “Titolo” è vuoto. → Scrivi il valore: il campo è obbligatorio.',
    ]);
    expect(await said('obiettivo', card('note: ""'))).toEqual([
      expect.stringContaining('Scrivi il valore, oppure cancella la riga.'),
    ]);
  });

  it('says how a value within the limits is written', async () => {
    expect(await said('obiettivo', card('peso: 140'))).toEqual([
      expect.stringMatching(/deve essere al massimo 100\. → .* Per esempio: 40$/),
    ]);
  });

  it('leaves the descriptions of the schemas, which are Italian, out of English', async () => {
    const phase = card('fasi:\n  - { descrizione: Studio, incidenza: 100, scadenza: presto }');

    expect(await said('obiettivo', card('peso: 140'), 'en')).toEqual([expect.stringMatching(/ → For example: 40$/)]);
    expect(await said('anagrafica', `${body}sito: comune`, 'en')).toEqual([
      expect.stringMatching(/ → For example: https:\S+$/),
    ]);
    expect(await said('obiettivo', phase, 'en')).toEqual([
      expect.stringMatching(
        / → Write the day like this: 30\/04\/2022\. Where there is no day: conclusa, in corso d’anno, or \{ non_prevedibile: the reason \}$/,
      ),
    ]);
  });

  it('reads NO as the province of Novara', async () => {
    expect(await said('anagrafica', `${body}indirizzo: { via: via Rosselli, comune: Novara, provincia: NO }`)).toEqual(
      [],
    );
  });

  it.each([
    ['sì', 'Scrivi true.'],
    ['si', 'Scrivi true.'],
    ['on', 'Scrivi true.'],
    ['no', 'Scrivi false.'],
    ['NO', 'Scrivi false.'],
    ['off', 'Scrivi false.'],
  ])('says what to write for %s where true or false is wanted', async (written, help) => {
    expect((await said('obiettivo', card(`pluriennale: ${written}`))).map((line) => line.split(' → ')[1])).toEqual([
      help,
    ]);
  });

  it('blames the branch of a choice that the author took', async () => {
    const phase = (deadline: string) => card(`fasi:\n  - { descrizione: Studio, scadenza: ${deadline} }`);

    expect(await said('obiettivo', phase('{ entro: 3 mesi, da_atto: GC 1 }'))).toEqual([
      expect.stringMatching(/^5:64 “GC 1” non va bene/),
    ]);
    expect(await said('obiettivo', phase('{ entro: tre mesi, da_fase: 1 }'))).toEqual([
      expect.stringMatching(/^5:47 “tre mesi” non va bene/),
    ]);
    expect(await said('obiettivo', phase('31.12.2022'))).toEqual([
      expect.stringMatching(/^5:38 “31\.12\.2022” non va bene/),
    ]);
    expect(await said('obiettivo', phase('{ entro: 3 mesi, da_ato: gc-1 }'))).toEqual([
      '5:55 Il campo “da_ato” non esiste qui. → Forse volevi scrivere “da_atto”.',
    ]);
  });

  it('tells nothing twice', async () => {
    const blank = await said('obiettivo', card('note: ""\nrischi: []\nvalidazione: { organo: " " }'));

    expect(blank.map((line) => line.split(' ')[0])).toEqual(['4:1', '5:1', '6:16']);
  });

  it('shortens a long value', async () => {
    const [only] = await said('obiettivo', card(`scadenza_finale: ${'x'.repeat(500)}`));

    expect(only).toContain(`“${'x'.repeat(57)}…”`);
  });

  it('gives the findings in the order of the file', async () => {
    const text = card('fasi:\n  - { descrizione: "", scadenza: mai }\nqualcosa: 1').replace('codice: "A"', 'codice: 1');

    expect((await said('obiettivo', text)).map((line) => line.split(' ')[0])).toEqual(['1:9', '5:7', '5:34', '6:1']);
  });

  it('refuses keys that mean something to JavaScript', async () => {
    expect(await said('obiettivo', card('__proto__: { a: 1 }\nconstructor: 2'))).toEqual([
      expect.stringMatching(/^4:1 Il campo “__proto__” non esiste qui/),
      expect.stringMatching(/^5:1 Il campo “constructor” non esiste qui/),
    ]);
  });

  it.each(['testo', '- uno', '42'])('refuses a file that is no group of fields: %s', async (text) => {
    expect(await said('premessa', text)).toEqual([expect.stringMatching(/^1:1 Nel campo “Premessa” /)]);
  });
});
