import type * as files from '../schema/generated/types.ts';
import type { Kind } from '../sources/kinds.ts';
import type { Path, Source } from '../sources/source.ts';
import type { IsoDate, UnitOfTime } from './dates.ts';
import type { Millionths } from './decimal.ts';

/** The data of each kind of file, as its schema describes it. */
export interface FileOf {
  readonly piao: files.FilePiao;
  readonly anagrafica: files.FileAnagrafica;
  readonly premessa: files.FilePremessa;
  readonly atti: files.FileAtti;
  readonly unita: files.FileUnita;
  readonly incarichi: files.FileIncarichi;
  readonly 'valore-pubblico': files.FileValorePubblico;
  readonly performance: files.FilePerformance;
  readonly obiettivo: files.FileObiettivo;
  readonly anticorruzione: files.FileAnticorruzione;
  readonly struttura: files.FileStruttura;
  readonly 'lavoro-agile': files.FileLavoroAgile;
  readonly fabbisogni: files.FileFabbisogni;
  readonly formazione: files.FileFormazione;
  readonly 'azioni-positive': files.FileAzioniPositive;
  readonly monitoraggio: files.FileMonitoraggio;
}

/** Something that the plan says, and where it says it. */
export interface Entry<Data> {
  readonly source: Source;
  readonly path: Path;
  readonly data: Data;
}

/**
 * A file that is there but cannot be used, or a folder that cannot be looked into: it costs its own errors, and silences
 * what others would say of the absence of what it holds.
 */
export interface Gap {
  readonly kind: Kind | 'allegato';
  /** From the folder of the plan; of a folder, what it would hold lies under it. */
  readonly file: string;
}

/** The kinds of which a plan has one file, and that file's data. */
export type Documents = { readonly [K in Exclude<Kind, 'obiettivo'>]?: Entry<FileOf[K]> };

export type Atto = Entry<files.Atto>;
export type Unita = Entry<files.Unita>;
export type Incarico = Entry<files.Incarico>;
export type SoggettoEsterno = Entry<NonNullable<files.FileUnita['soggetti_esterni']>[number]>;
export type CodiceNonAttribuito = Entry<NonNullable<files.FileUnita['codici_non_attribuiti']>[number]>;

/** Whoever a card may involve: a unit, a code whose unit is not known, a body outside. */
export type Coinvolto =
  | { readonly specie: 'unita'; readonly codice: string | undefined; readonly unita: Unita }
  | { readonly specie: 'codice'; readonly codice: string; readonly entry: CodiceNonAttribuito }
  | { readonly specie: 'esterno'; readonly soggetto: SoggettoEsterno };

/** A name in the list of those involved in a phase, with what it stands for when the registers know it. */
export interface Coinvolgimento {
  readonly nome: string;
  readonly path: Path;
  readonly coinvolto: Coinvolto | undefined;
}

/** What a relative deadline counts from. */
export type Decorrenza =
  | { readonly da: 'atto'; readonly id: string; readonly atto: Atto | undefined }
  | { readonly da: 'fase'; readonly etichetta: string; readonly fase: Fase | undefined }
  | { readonly da: 'evento'; readonly evento: string };

interface ScadenzaScritta {
  readonly path: Path;
}

export type Scadenza = ScadenzaScritta &
  (
    | { readonly forma: 'data'; readonly scritta: string; readonly data: IsoDate | undefined }
    | { readonly forma: 'conclusa' }
    | { readonly forma: 'in_corso_anno' }
    | { readonly forma: 'non_prevedibile'; readonly motivo: string }
    | {
        readonly forma: 'relativa';
        readonly quantita: number;
        readonly unita: UnitOfTime;
        readonly decorrenza: Decorrenza;
        /** The computed day, when what it counts from has one. */
        readonly data: IsoDate | undefined;
        /** Whether it counts, directly or not, from itself. */
        readonly circolare: boolean;
      }
  );

export interface Fase {
  /** What the phase is called: its own label, or its position counted from 1. */
  readonly etichetta: string;
  readonly path: Path;
  readonly descrizione: string | undefined;
  /** In millionths of a point per cent; nothing when the plan gives no weight. */
  readonly incidenza: Millionths | undefined;
  readonly coinvolti: readonly Coinvolgimento[];
  /** Its own deadline; of a group, nothing when only its parts have one. */
  readonly scadenza: Scadenza | undefined;
  readonly sottofasi: readonly Fase[];
  readonly dipendeDa: readonly string[];
  readonly prodotto: string | undefined;
}

/** A card. */
export interface Obiettivo extends Entry<files.FileObiettivo> {
  readonly codice: string;
  readonly unita: Unita | undefined;
  readonly fasi: readonly Fase[];
  readonly scadenzaFinale: Scadenza | undefined;
}

/** The whole plan with its references resolved; rules read it, and pages are made from it. */
export interface Plan {
  readonly documents: Documents;
  readonly gaps: readonly Gap[];
  /** Every file that holds sound data, in order of path. */
  readonly sources: readonly Source[];
  /** Files under `allegati/`. */
  readonly allegati: ReadonlySet<string>;
  /** The register of acts as it stands, repeated identifiers included. */
  readonly registroAtti: readonly Atto[];
  /** Acts by identifier; the first of two that share one. */
  readonly atti: ReadonlyMap<string, Atto>;
  readonly unita: readonly Unita[];
  /** Units by identifier and by code; the first of two that share one. */
  readonly unitaPerNome: ReadonlyMap<string, Unita>;
  readonly soggettiEsterni: readonly SoggettoEsterno[];
  /** Whoever a card may involve, by identifier and by code. */
  readonly coinvolgibili: ReadonlyMap<string, Coinvolto>;
  readonly incarichi: readonly Incarico[];
  /** In the order of the register of units, then of codes. */
  readonly obiettivi: readonly Obiettivo[];
  /** Cards by `unita/codice`, the unit's identifier and the code in capitals. */
  readonly obiettiviPerNome: ReadonlyMap<string, Obiettivo>;
}
