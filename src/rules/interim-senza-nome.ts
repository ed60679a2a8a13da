import { defineRule } from './rule.ts';

/** Who leads a unit ad interim has a name. All of a register are told at once. */
export const interimSenzaNome = defineRule({
  code: 'interim-senza-nome',
  severity: 'warning',
  ground: 'practice',

  *check({ incarichi, unitaPerNome }) {
    const [first, ...others] = incarichi.filter(
      ({ data }) => data.titolo_incarico === 'ad interim' && data.persona === undefined,
    );
    if (!first) return;
    const units = [first, ...others].map(({ data }) => unitaPerNome.get(data.unita)?.data.denominazione ?? data.unita);
    yield {
      at: first.source.spanOf([...first.path, 'titolo_incarico']),
      facts: { units: [...new Set(units)] },
      related: others.map(({ path, source }) => ({
        at: source.spanOf([...path, 'titolo_incarico']),
        label: 'also-here',
      })),
    };
  },
});
