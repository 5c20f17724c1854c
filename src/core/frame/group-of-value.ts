import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import { hasControlCharacter } from "./case-key";
import { isCellError, type CellValue } from "./cell-value";
import type { Grouping } from "./frame-definition";
import type { StratumLabel } from "./unit";

/** The name of a group as it enters the fingerprint: Unicode NFC, trimmed. */
export function stratumLabel(name: string): StratumLabel {
  return name.normalize("NFC").trim() as StratumLabel;
}

/** A cell of the grouping column as text to compare: NFC and trimmed, numbers in shortest decimal, blank is "". */
export function groupingValue(value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).normalize("NFC").trim();
}

/** The group of each raw value. Refused: a value in two groups. */
export function groupsByValue(groups: Grouping["groups"]): Outcome<ReadonlyMap<string, StratumLabel>> {
  const labels = new Map<string, StratumLabel>();
  const problems: Problem[] = [];
  for (const group of groups) {
    const label = stratumLabel(group.label);
    for (const value of group.values.map(groupingValue)) {
      const other = labels.get(value);
      if (other !== undefined && other !== label)
        problems.push({ kind: "valueInTwoGroups", value, groups: [other, label] });
      labels.set(value, label);
    }
  }
  return problems.length > 0 ? refusal(...problems) : success(labels);
}

/** What is wrong with the names of groups: blank, with a character that can't be seen, or there twice. */
export function groupNameProblems(groups: Grouping["groups"]): readonly Problem[] {
  const seen = new Set<StratumLabel>();
  return groups.flatMap((group): readonly Problem[] => {
    const label = stratumLabel(group.label);
    const repeated = seen.has(label);
    seen.add(label);
    const fault =
      label === "" ? "blank" : hasControlCharacter(label) ? "controlCharacter" : repeated ? "repeated" : null;
    return fault === null ? [] : [{ kind: "groupNameUnusable", group: group.label, fault }];
  });
}
