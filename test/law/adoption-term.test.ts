import { describe, expect, it } from 'vitest';

import { adoptionTermOf } from '../../src/law/adoption-term.ts';

const dateOf = (...term: Parameters<typeof adoptionTermOf>): string | undefined => adoptionTermOf(...term)?.date;

describe('the term for adopting a plan', () => {
  it('is 31 January of its year', () => {
    expect(dateOf(2026, 'comune', undefined)).toBe('2026-01-31');
    expect(dateOf(2026, undefined, undefined)).toBe('2026-01-31');
    expect(dateOf(2026, 'ministero', undefined)).toBe('2026-01-31');
  });

  it('is for local bodies thirty days after a term of the budget that was put off', () => {
    expect(dateOf(2026, 'comune', '2026-02-28')).toBe('2026-03-30');
    expect(dateOf(2024, 'unione di comuni', '2024-03-15')).toBe('2024-04-14');
    expect(adoptionTermOf(2026, 'provincia', '2026-02-28')?.after).toEqual({ days: 30, budget: '2026-02-28' });
  });

  it('does not move with the ordinary term of the budget, nor for other bodies', () => {
    expect(dateOf(2026, 'comune', '2025-12-31')).toBe('2026-01-31');
    expect(dateOf(2026, 'ministero', '2026-02-28')).toBe('2026-01-31');
  });

  it('is not known where the kind of body is not, and it matters', () => {
    expect(dateOf(2026, undefined, '2026-02-28')).toBeUndefined();
  });

  it('was in 2022 a hundred and twenty days after the term of the budget', () => {
    expect(dateOf(2022, 'comune', '2022-08-31')).toBe('2022-12-29');
    expect(dateOf(2022, 'comune', undefined)).toBeUndefined();
  });
});
