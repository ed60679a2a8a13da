import { describe, expect, it } from 'vitest';

import { dateInRightForm } from '../../src/schema/date-form.ts';

describe('a date in another form', () => {
  it.each([
    ['31.12.2022', '31/12/2022'],
    ['1.2.2022', '01/02/2022'],
    ['31-12-2022', '31/12/2022'],
    ['31 12 2022', '31/12/2022'],
    ['2022/12/31', '31/12/2022'],
    ['31 dicembre 2022', '31/12/2022'],
    ['1° Marzo 2022', '01/03/2022'],
  ])('%s is %s', (written, right) => {
    expect(dateInRightForm(written)).toBe(right);
  });

  it.each([
    '31/12/22',
    '12.2022',
    '31.13.2022',
    '32.12.2022',
    '0.1.2022',
    '31 december 2022',
    'dicembre 2022',
    'domani',
  ])('%s may mean anything', (written) => {
    expect(dateInRightForm(written)).toBeUndefined();
  });
});
