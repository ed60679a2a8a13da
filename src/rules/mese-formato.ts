import { defineRule } from './rule.ts';

/** Courses that were held say in which month, where the others in the list do. */
export const meseFormato = defineRule({
  code: 'mese-formato',
  severity: 'info',
  ground: 'logic',

  *check({ documents: { formazione } }) {
    if (!formazione) return;
    const { data, source } = formazione;
    for (const list of ['interventi', 'adesioni'] as const) {
      const courses = data[list] ?? [];
      if (!courses.some(({ periodo }) => periodo?.includes('.'))) continue;
      // what is planned may still lack its month
      const yearly = [...courses.entries()].filter(
        ([, { periodo, stato }]) => periodo !== undefined && !periodo.includes('.') && stato !== 'programmato',
      );
      const [first, ...others] = yearly;
      if (!first) continue;
      yield {
        at: source.spanOf([list, first[0], 'periodo']),
        facts: { period: first[1].periodo ?? '', courses: yearly.length },
        related: others.map(([index]) => ({
          at: source.spanOf([list, index, 'periodo']),
          label: 'also-here' as const,
        })),
      };
    }
  },
});
