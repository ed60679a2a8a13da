import type { Obiettivo, Plan } from '../plan/plan.ts';

/** A card as a plan names it, `avvocatura/a` or `22/A`: by the identifier of its unit and its code in capitals. */
export function nameOfCard({ unitaPerNome }: Plan, written: string): { readonly unit: string; readonly id: string } {
  const [name = '', code = ''] = written.split('/');
  const unit = unitaPerNome.get(name)?.data.id ?? name;
  return { unit, id: `${unit}/${code.toUpperCase()}` };
}

/** The card that a name means; nothing where there is none. */
export function cardNamed(plan: Plan, written: string): Obiettivo | undefined {
  return plan.obiettiviPerNome.get(nameOfCard(plan, written).id);
}
