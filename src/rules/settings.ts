import type { AnyFinding, Severity } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-facts.ts';
import type { Plan } from '../plan/plan.ts';
import type { FilePiao } from '../schema/generated/types.ts';
import { profileOf, type AnyRule, type Profile } from './rule.ts';

type Weight = NonNullable<NonNullable<FilePiao['regole']>[RuleCode]>;

/** What a plan asks of the rules, in `piao.yaml`. */
export interface Settings {
  readonly profile: Profile;
  /** What each rule weighs, where the plan says so. */
  readonly weights: ReadonlyMap<string, Weight>;
}

const order: readonly Profile[] = ['essenziale', 'consigliato', 'severo'];
const severities = { nota: 'info', avviso: 'warning', errore: 'error' } as const satisfies Record<
  Exclude<Weight, 'spenta'>,
  Severity
>;

/** The settings of a plan; the usual ones where it has none, or its manifest cannot be read. */
export function settingsOf({ documents }: Plan): Settings {
  const { profilo = 'consigliato', regole = {} } = documents.piao?.data ?? {};
  return { profile: profilo, weights: new Map(Object.entries(regole)) };
}

/** The rules that a plan asks: those of its profile and those it names, less those it turns off. */
export function chosenRules(rules: readonly AnyRule[], { profile, weights }: Settings): readonly AnyRule[] {
  return rules.filter((rule) => {
    const weight = weights.get(rule.code);
    return weight === undefined ? order.indexOf(profileOf(rule)) <= order.indexOf(profile) : weight !== 'spenta';
  });
}

/** Findings with the weight that the plan gives to their rules. */
export function weighed(findings: readonly AnyFinding[], { weights }: Settings): readonly AnyFinding[] {
  if (weights.size === 0) return findings;
  return findings.map((finding) => {
    const weight = weights.get(finding.code);
    return weight === undefined || weight === 'spenta' ? finding : { ...finding, severity: severities[weight] };
  });
}
