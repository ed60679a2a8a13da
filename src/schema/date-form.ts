const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

const numbers = /^(\d{1,2})[.\- ](\d{1,2})[.\- ](\d{4})$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const words = /^(\d{1,2})°? +([a-z]+) +(\d{4})$/i;

/**
 * A date in a form that means only one day and that the plan does not take, `31.12.2022`, `31-12-2022`, `2022/12/31`,
 * `31 dicembre 2022`, in the form that it takes; nothing when the text may mean something else or the month does not exist.
 */
export function dateInRightForm(text: string): string | undefined {
  const [day, month, year] = partsOf(text.trim());
  if (day === undefined || month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

function partsOf(text: string): readonly (number | undefined)[] {
  const [, day, month, year] = numbers.exec(text) ?? [];
  if (day !== undefined) return [Number(day), Number(month), Number(year)];
  const [, firstYear, secondMonth, thirdDay] = yearFirst.exec(text) ?? [];
  if (firstYear !== undefined) return [Number(thirdDay), Number(secondMonth), Number(firstYear)];
  const [, wordDay, name = '', wordYear] = words.exec(text) ?? [];
  const named = months.indexOf(name.toLowerCase()) + 1;
  return named > 0 ? [Number(wordDay), named, Number(wordYear)] : [];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
