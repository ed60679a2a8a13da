import { isoDateOf } from '../plan/dates.ts';
import { numberOf } from '../plan/decimal.ts';
import { dayOf } from '../plan/phases.ts';
import type { Coinvolgimento, Fase, Obiettivo, Plan, Scadenza } from '../plan/plan.ts';
import type { FilePiao } from '../schema/generated/types.ts';
import { kinds } from '../sources/kinds.ts';
import { createCitationWords } from './citation-words.ts';
import { deadlineInWords } from './words/deadlines.ts';

/** Data that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type CitationWords = (text: string) => string;

/**
 * The whole plan as open data: every file by its kind, with references resolved, dates as ISO 8601, deadlines with
 * their words and their computed day (`null` where there is none), weights in per cent.
 */
export function dataOf(plan: Plan, draft: boolean): Json {
  const words = createCitationWords(plan);
  const files = kinds.flatMap((kind) => {
    if (kind === 'obiettivo') return [];
    const document = plan.documents[kind];
    if (!document) return [];
    const data = kind === 'piao' ? withoutSettings(document.data as FilePiao) : document.data;
    return [[kind.replaceAll('-', '_'), published(data, words)] as const];
  });
  return {
    versione_formato: 1,
    bozza: draft,
    ...Object.fromEntries(files),
    obiettivi: plan.obiettivi.map((card) => cardOf(card, words)),
  };
}

/** How a plan is checked is no part of what it says. */
function withoutSettings({ limiti: _limits, profilo: _profile, regole: _rules, ...said }: FilePiao): unknown {
  return said;
}

function cardOf(card: Obiettivo, words: CitationWords): Json {
  const { fasi: _phases, scadenza_finale: _final, unita: _unit, ...rest } = card.data;
  const unit = card.unita?.data;
  return {
    unita: {
      id: unit?.id ?? card.data.unita,
      codice: unit?.codice ?? null,
      denominazione: unit?.denominazione ?? card.data.unita,
    },
    ...(published(rest, words) as Readonly<Record<string, Json>>),
    fasi: card.fasi.map((phase) => phaseOf(phase, words)),
    scadenza_finale: card.scadenzaFinale ? deadlineOf(card.scadenzaFinale) : null,
  };
}

function phaseOf(phase: Fase, words: CitationWords): Json {
  return {
    etichetta: phase.etichetta,
    descrizione: phase.descrizione === undefined ? null : words(phase.descrizione),
    incidenza: phase.incidenza === undefined ? null : numberOf(phase.incidenza),
    coinvolti: phase.coinvolti.map(involvedOf),
    scadenza: phase.scadenza ? deadlineOf(phase.scadenza) : null,
    ...(phase.prodotto === undefined ? {} : { prodotto: phase.prodotto }),
    ...(phase.dipendeDa.length > 0 ? { dipende_da: phase.dipendeDa } : {}),
    ...(phase.sottofasi.length > 0 ? { sottofasi: phase.sottofasi.map((part) => phaseOf(part, words)) } : {}),
  };
}

function involvedOf({ coinvolto, nome }: Coinvolgimento): Json {
  if (coinvolto?.specie === 'unita') {
    const { codice, denominazione, id } = coinvolto.unita.data;
    return codice === undefined ? { id, denominazione } : { codice, denominazione };
  }
  if (coinvolto?.specie === 'esterno')
    return { id: coinvolto.soggetto.data.id, denominazione: coinvolto.soggetto.data.denominazione };
  // a code whose unit nobody knows, or, in a draft, a name that no register has
  return { codice: nome, denominazione: null };
}

function deadlineOf(deadline: Scadenza): Json {
  return { forma: deadline.forma, testo: deadlineInWords(deadline), data: dayOf(deadline) ?? null };
}

/** Texts with their citations as words, dates as ISO; everything else as the plan writes it. */
function published(value: unknown, words: CitationWords): Json {
  if (typeof value === 'string') return isoDateOf(value) ?? words(value);
  if (Array.isArray(value)) return value.map((item) => published(item, words));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, published(item, words)]));
  return value as Json;
}
