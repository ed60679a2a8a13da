import { describe, expect, it } from 'vitest';

import { fixDates } from '../../src/pdf/finish.ts';

const pdf = (dates: string): Uint8Array => Buffer.from(`%PDF-1.4\n1 0 obj\n<<${dates}>>\nendobj\n`, 'latin1');
const one = `/CreationDate (D:20261123232600+00'00')`;
const two = `/ModDate (D:20261123232601+00'00')`;

describe('fixDates', () => {
  it('writes the date in UTC and moves nothing', () => {
    const before = pdf(`${one}\n${two}`);
    const after = fixDates(before, '2022-04-30T10:11:12+02:00');
    const written = `(D:20220430081112+00'00')`;
    expect(Buffer.from(after).toString('latin1')).toContain(`/CreationDate ${written}\n/ModDate ${written}`);
    expect(after).toHaveLength(before.length);
  });

  it('takes a day without an hour', () => {
    expect(Buffer.from(fixDates(pdf(one + two), '2022-04-30')).toString('latin1')).toContain('D:20220430000000');
  });

  it('refuses a PDF without its two dates, or with more', () => {
    expect(() => fixDates(pdf(one), '2022-04-30')).toThrow('0 /ModDate');
    expect(() => fixDates(pdf(one + two + two), '2022-04-30')).toThrow('2 /ModDate');
    expect(() => fixDates(pdf(one + two), 'ieri')).toThrow(RangeError);
  });
});
