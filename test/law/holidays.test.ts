import { describe, expect, it } from 'vitest';

import { holidayOn, isSunday } from '../../src/law/holidays.ts';

describe('public holidays', () => {
  it.each([
    ['2022-01-01', 'capodanno'],
    ['2022-01-06', 'epifania'],
    ['2022-04-25', 'liberazione'],
    ['2022-05-01', 'lavoro'],
    ['2022-06-02', 'repubblica'],
    ['2022-08-15', 'ferragosto'],
    ['2022-11-01', 'ognissanti'],
    ['2022-12-08', 'immacolata'],
    ['2022-12-25', 'natale'],
    ['2022-12-26', 'santo-stefano'],
  ])('%s is %s', (date, holiday) => {
    expect(holidayOn(date)).toBe(holiday);
  });

  it.each([
    ['2008-03-23', '2008-03-24'],
    ['2011-04-24', '2011-04-25'],
    ['2022-04-17', '2022-04-18'],
    ['2024-03-31', '2024-04-01'],
    ['2026-04-05', '2026-04-06'],
    ['2027-03-28', '2027-03-29'],
    ['2038-04-25', '2038-04-26'],
  ])('Easter is on %s', (easter, monday) => {
    // where they meet, the feast that has a day of its own is told
    expect(holidayOn(easter)).toBe(easter.endsWith('04-25') ? 'liberazione' : 'pasqua');
    expect(holidayOn(monday)).toBe(monday.endsWith('04-25') ? 'liberazione' : 'lunedi-dell-angelo');
  });

  it('Saint Francis is one from 2026 on', () => {
    expect(holidayOn('2025-10-04')).toBeUndefined();
    expect(holidayOn('2026-10-04')).toBe('san-francesco');
  });

  it('a Sunday is none, and is told apart', () => {
    expect(holidayOn('2021-12-12')).toBeUndefined();
    expect(isSunday('2021-12-12')).toBe(true);
    expect(isSunday('2021-12-13')).toBe(false);
  });
});
