import anagrafica from '../../schemas/anagrafica.schema.json' with { type: 'json' };
import anticorruzione from '../../schemas/anticorruzione.schema.json' with { type: 'json' };
import atti from '../../schemas/atti.schema.json' with { type: 'json' };
import azioniPositive from '../../schemas/azioni-positive.schema.json' with { type: 'json' };
import definizioni from '../../schemas/definizioni.schema.json' with { type: 'json' };
import fabbisogni from '../../schemas/fabbisogni.schema.json' with { type: 'json' };
import formazione from '../../schemas/formazione.schema.json' with { type: 'json' };
import incarichi from '../../schemas/incarichi.schema.json' with { type: 'json' };
import lavoroAgile from '../../schemas/lavoro-agile.schema.json' with { type: 'json' };
import monitoraggio from '../../schemas/monitoraggio.schema.json' with { type: 'json' };
import obiettivo from '../../schemas/obiettivo.schema.json' with { type: 'json' };
import performance from '../../schemas/performance.schema.json' with { type: 'json' };
import piao from '../../schemas/piao.schema.json' with { type: 'json' };
import premessa from '../../schemas/premessa.schema.json' with { type: 'json' };
import regole from '../../schemas/regole.schema.json' with { type: 'json' };
import struttura from '../../schemas/struttura.schema.json' with { type: 'json' };
import unita from '../../schemas/unita.schema.json' with { type: 'json' };
import valorePubblico from '../../schemas/valore-pubblico.schema.json' with { type: 'json' };
import type { Kind } from '../sources/kinds.ts';

/** The part of JSON Schema draft-07 that the schemas use and the diagnostics read. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** The schemas by kind, and the definitions that they share. */
export const schemas: Readonly<Record<Kind | 'definizioni' | 'regole', Schema>> = {
  definizioni,
  regole,
  piao,
  anagrafica,
  premessa,
  atti,
  unita,
  incarichi,
  'valore-pubblico': valorePubblico,
  performance,
  obiettivo,
  anticorruzione,
  struttura,
  'lavoro-agile': lavoroAgile,
  fabbisogni,
  formazione,
  'azioni-positive': azioniPositive,
  monitoraggio,
};
