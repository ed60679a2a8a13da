import type { Obiettivo, Plan } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

/** A card stands in the folder of its unit, in a file named by its code: who looks for it there finds it. */
export const schedaFuoriPosto = defineRule({
  code: 'scheda-fuori-posto',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const misplaced = plan.obiettivi.flatMap((card) => placeOf(card) ?? []);
    if (misplaced.length === 0) return;
    const taken = takenPlaces(plan);
    const wanted = new Map<string, number>();
    for (const { place } of misplaced) wanted.set(place, (wanted.get(place) ?? 0) + 1);
    for (const { card, place, wrongFolder, wrongName } of misplaced) {
      const [, folder = '', file = ''] = card.source.file.split('/');
      yield {
        at: card.source.spanOf([wrongFolder ? 'unita' : 'codice']),
        facts: {
          folder: wrongFolder ? folder : undefined,
          file: wrongName ? file : undefined,
          unit: card.data.unita,
          code: card.codice,
          // nobody is sent to a place where another file stands, or where another card is sent too
          place: taken.has(place) || wanted.get(place) !== 1 ? undefined : place,
        },
      };
    }
  },
});

interface Misplaced {
  readonly card: Obiettivo;
  /** Where it should stand, from the folder of the plan. */
  readonly place: string;
  readonly wrongFolder: boolean;
  readonly wrongName: boolean;
}

/** Nothing for a card that stands where it should, or whose unit nobody knows. */
function placeOf(card: Obiettivo): Misplaced | undefined {
  if (!card.unita) return undefined;
  const [, folder = '', file = ''] = card.source.file.split('/');
  const { codice, id } = card.unita.data;
  const wrongFolder = folder !== id && folder !== codice;
  const name = `${card.codice.toLowerCase()}.yaml`;
  const wrongName = file.toLowerCase() !== name;
  // a file in a folder that is right stays in it, be it called by the identifier or by the code
  return wrongFolder || wrongName
    ? { card, place: `obiettivi/${wrongFolder ? id : folder}/${name}`, wrongFolder, wrongName }
    : undefined;
}

/** The places where files stand, sound or broken, with the folder by the identifier of its unit and by its code. */
function takenPlaces({ gaps, obiettivi, unitaPerNome }: Plan): ReadonlySet<string> {
  const files = [
    ...obiettivi.map(({ source }) => source.file),
    ...gaps.filter(({ kind }) => kind === 'obiettivo').map(({ file }) => file),
  ];
  return new Set(
    files.flatMap((file) => {
      const [, folder = '', name = ''] = file.split('/');
      const unit = unitaPerNome.get(folder)?.data;
      // one file may stand for another where the system does not tell capitals
      return [folder, unit?.id, unit?.codice]
        .filter((part) => part !== undefined)
        .map((part) => `obiettivi/${part}/${name.toLowerCase()}`);
    }),
  );
}
