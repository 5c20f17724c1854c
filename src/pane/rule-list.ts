import type { TypedRule } from "./typed-rule";

/** The rules with one put at its place; null adds it as the last. */
export function ruleKept(
  rules: readonly TypedRule[],
  place: number | null,
  rule: TypedRule,
): readonly TypedRule[] {
  return place === null ? [...rules, rule] : rules.map((other, index) => (index === place ? rule : other));
}

/** The rules without the one at a place. */
export function ruleRemoved(rules: readonly TypedRule[], place: number): readonly TypedRule[] {
  return rules.filter((_, index) => index !== place);
}

/** The rules with the one at a place moved up (-1) or down (1); at an end they stay as they are. */
export function ruleMoved(rules: readonly TypedRule[], place: number, by: -1 | 1): readonly TypedRule[] {
  const [moved, other] = [rules[place], rules[place + by]];
  if (moved === undefined || other === undefined) return rules;
  return rules.map((rule, index) => (index === place ? other : index === place + by ? moved : rule));
}
