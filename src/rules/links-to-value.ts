import type { Obiettivo } from '../plan/plan.ts';

/** Whether a card says what it serves in public value: a code like `VP1_ST1_PERF3` says it too. */
export function isLinked({ codice, data: { collegamenti } }: Obiettivo): boolean {
  const { dup = [], indirizzo = [], valore_pubblico = [] } = collegamenti ?? {};
  return dup.length + indirizzo.length + valore_pubblico.length > 0 || /^VP\d+_/i.test(codice);
}

/** The objectives of public value that a card serves, by their code in capitals. */
export function valuesServedBy({ codice, data: { collegamenti } }: Obiettivo): readonly string[] {
  const coded = /^(VP\d+)_/i.exec(codice)?.[1];
  return [...(collegamenti?.valore_pubblico ?? []), ...(coded === undefined ? [] : [coded])].map((code) =>
    code.toUpperCase(),
  );
}
