/** `Sezione 2`, `Sottosezione 2.2`. */
export function sectionName(number: string): string {
  return `${number.includes('.') ? 'Sottosezione' : 'Sezione'} ${number}`;
}
