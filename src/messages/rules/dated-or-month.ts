import { dated } from '../wording.ts';

/** `il 15/06/2022` for a day, `nel 06/2022` for a month alone. */
export function datedOrMonth(date: string, language: 'it' | 'en'): string {
  if (date.length > 7) return `${language === 'it' ? 'il' : 'on'} ${dated(date, language)}`;
  const [year = '', month = ''] = date.split('-');
  return language === 'it' ? `nel mese ${month}/${year}` : `in ${dated(`${date}-01`, 'en').slice(2)}`;
}
