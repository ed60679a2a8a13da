import { it } from 'vitest';
import { examplePlan } from './support/plans.ts';
import { viewOf } from '../../../src/render/view.ts';
import { writeFileSync } from 'node:fs';
import * as pm from '../../../src/render/sections/piano.ts';
import { createTexts } from '../../../src/render/texts.ts';
it('x', async () => {
  const plan = await examplePlan();
  const out: string[] = [];
  const walk = (p: any, d: number) => {
    out.push(`${'#'.repeat(d)} ${p.number ?? ''} ${p.title} {${p.id}}`);
    for (const b of p.blocks) {
      if (b.type === 'table') { out.push(`TABLE ${b.caption} ${b.wide ? 'WIDE' : ''}`); out.push('| ' + b.columns.map((c: any) => c.label).join(' | ')); for (const r of [...b.rows, ...(b.total ? [b.total] : [])]) out.push('| ' + r.map((c: any) => (c.columns ? `(${c.columns})` : '') + c.html).join(' | ')); if (b.note) out.push('NOTE ' + b.note); }
      else if (b.type === 'facts') for (const r of b.rows) out.push(`FACT ${r.term}: ${r.html}`);
      else if (b.type === 'list') for (const r of b.items) out.push(`- ${r}`);
      else if (b.type === 'figure') out.push('FIGURE ' + b.caption);
      else if (b.type === 'card') out.push('CARD');
      else out.push(b.type + ' ' + (b.html ?? ''));
    }
    for (const q of p.parts) walk(q, d + 1);
  };
  for (const p of (viewOf as any)(plan, { draft: false, attachment: () => undefined }, { draft: false, attachment: () => undefined }).parts) walk(p, 1);
  const q = pm.pianoPart(plan, createTexts(plan)); if (q) walk(q, 1);
  writeFileSync('/tmp/dump.txt', out.join('\n'));
});
