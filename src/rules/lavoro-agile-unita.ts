import { defineRule } from './rule.ts';

/** Each unit has one row in the table of agreements. That it is in the register is asked of every reference. */
export const lavoroAgileUnita = defineRule({
  code: 'lavoro-agile-unita',
  severity: 'warning',
  ground: 'logic',

  *check({ documents, unitaPerNome }) {
    const document = documents['lavoro-agile'];
    if (!document) return;
    const first = new Map<string, number>();
    for (const [index, { unita: name }] of document.data.accordi?.righe.entries() ?? []) {
      const unit = unitaPerNome.get(name)?.data;
      const id = unit?.id ?? name;
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, index);
        continue;
      }
      yield {
        at: document.source.spanOf(['accordi', 'righe', index, 'unita']),
        facts: { unit: unit?.denominazione ?? name },
        related: [{ at: document.source.spanOf(['accordi', 'righe', before, 'unita']), label: 'first-use' }],
      };
    }
  },
});
