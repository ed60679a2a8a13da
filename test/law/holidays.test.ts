import { describe, expect, it } from 'vitest';

import { holidayOn, isWorkingDay } from '../../src/law/holidays.ts';

describe('the public holidays', () => {
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
  ])('have the fixed day %s', (day, holiday) => {
    expect(holidayOn(day)).toBe(holiday);
  });

  it.each([
    '2022-04-17',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2038-04-25',
    '2035-03-25',
    '2049-04-18',
    '2076-04-19',
  ])('have Easter on %s', (day) => {
    expect(holidayOn(day)).toBe('pasqua');
  });

  it.each(['2022-04-18', '2024-04-01', '2026-04-06'])('have the Monday after Easter on %s', (day) => {
    expect(holidayOn(day)).toBe('lunedi-dell-angelo');
  });

  it('have Saint Francis from 2026 on', () => {
    expect(holidayOn('2025-10-04')).toBeUndefined();
    expect(holidayOn('2026-10-04')).toBe('san-francesco');
  });

  it.each(['2022-12-31', '2022-12-24', '2022-03-19', '2022-06-29', '2022-11-10', '2022-07-31'])(
    'do not have %s',
    (day) => {
      expect(holidayOn(day)).toBeUndefined();
    },
  );

  it('are no working days, and neither are Saturdays and Sundays', () => {
    expect(isWorkingDay('2022-12-30')).toBe(true);
    expect(['2022-12-31', '2023-01-01', '2022-12-26'].filter(isWorkingDay)).toEqual([]);
  });
});
