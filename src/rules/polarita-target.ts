import { indicatorsOfPlan } from './indicators.ts';
import { defineRule } from './rule.ts';
import { targetsOf } from './values.ts';

/** The values to reach go the way that the indicator calls better, or stay: from year to year they do not get worse. */
export const polaritaTarget = defineRule({
  code: 'polarita-target',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    for (const { data, path, source } of indicatorsOfPlan(plan)) {
      if (data.polarita === undefined) continue;
      const targets = targetsOf(data);
      for (const [index, { value, year }] of targets.entries()) {
        const before = targets[index - 1];
        if (!before || value === before.value || value > before.value === (data.polarita === '+')) continue;
        yield {
          at: source.spanOf([...path, 'target', String(year)]),
          facts: {
            name: data.denominazione,
            polarity: data.polarita,
            value,
            year,
            valueBefore: before.value,
            yearBefore: before.year,
          },
          related: [{ at: source.spanOf([...path, 'target', String(before.year)]), label: 'value-before' }],
        };
        // one sign set wrong makes every year wrong
        break;
      }
    }
  },
});
