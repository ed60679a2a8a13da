import { isoDateOf } from '../plan/dates.ts';
import { isGap } from './gap.ts';
import { lastsOn } from './lasts-on.ts';
import { defineRule } from './rule.ts';

const qualifications = ['responsabile in posizione organizzativa', 'incaricato di elevata qualificazione'];

/** The posts of responsibility are as many as the units that they lead. */
export const unitaVsTitolariEq = defineRule({
  code: 'unita-vs-titolari-eq',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const { documents, incarichi, unita, unitaPerNome } = plan;
    const posts = documents.struttura?.data.incarichi_eq;
    if (!documents.struttura || !posts) return;
    const { source } = documents.struttura;
    const day = isoDateOf(posts.al);
    const register = documents.unita?.source;

    const autonomous = unita.filter(({ data }) => data.tipo === 'servizio autonomo' && isOn(day, data)).length;
    for (const [index, { numero, voce }] of posts.voci.entries()) {
      // only this kind of unit is by its nature led by a post of its own
      if (!/servizio? autonom[oi]/i.test(voce) || isGap(plan, 'unita') || !register) continue;
      if (autonomous === numero) continue;
      yield {
        at: source.spanOf(['incarichi_eq', 'voci', index, 'numero']),
        facts: { reason: 'voce', posts: numero, units: autonomous },
        related: [{ at: register.keySpanOf(['unita']), label: 'also-here' }],
      };
    }

    const total = posts.totale ?? posts.voci.reduce((sum, { numero }) => sum + numero, 0);
    const led = incarichi.filter(
      ({ data }) => qualifications.includes(data.qualifica) && data.titolo_incarico === 'titolare' && isOn(day, data),
    );
    const units = new Set(led.map(({ data }) => unitaPerNome.get(data.unita)?.data.id ?? data.unita)).size;
    const [first] = led;
    if (!first || units <= total) return;
    yield {
      at: posts.totale === undefined ? source.keySpanOf(['incarichi_eq']) : source.spanOf(['incarichi_eq', 'totale']),
      facts: { reason: 'totale', posts: total, units },
      related: [{ at: first.source.keySpanOf(['incarichi']), label: 'also-here' }],
    };
  },
});

/** Whether something that lasts from one day to another is there on a day; on any day where none is given. */
function isOn(day: string | undefined, data: { readonly dal?: string; readonly al?: string }): boolean {
  return day === undefined ? data.al === undefined : lastsOn(data, day);
}
