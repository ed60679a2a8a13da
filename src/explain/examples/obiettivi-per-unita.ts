import { defineExample, yaml } from '../example.ts';

const titles = [
  'Carta dei servizi',
  'Archivio delle cause',
  'Pareri entro dieci giorni',
  'Massimario in rete',
  'Recupero dei crediti',
  'Mediazione',
  'Polizze assicurative',
  'Rimborso delle spese legali',
  'Regolamento sugli incarichi',
  'Statistica delle cause',
  'Biblioteca giuridica',
];

function cards(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    titles.slice(0, count).map((title, index) => [
      `obiettivi/avvocatura/${index + 1}.yaml`,
      yaml`
        titolo: ${title}
      `,
    ]),
  );
}

export const obiettiviPerUnita = defineExample('obiettivi-per-unita', { wrong: cards(11), right: cards(4) });
