import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import { hasControlCharacter } from "./case-key";
import { isCellError, type CellValue } from "./cell-value";
import type { StrataDefinition } from "./frame-definition";
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

/**
 * The group of each raw value. Refused: a group without a usable name, two groups of one name, a value in two groups.
 * Without a grouping column the map is empty and every case is in the one group "".
 */
export function groupsByValue(strata: StrataDefinition): Outcome<ReadonlyMap<string, StratumLabel>> {
  const groups = new Map<string, StratumLabel>();
  const problems: Problem[] = [];
  const seen = new Set<StratumLabel>();
  for (const group of strata.column === null ? [] : strata.groups) {
    const label = stratumLabel(group.label);
    if (label === "") problems.push({ kind: "groupNameUnusable", group: group.label, fault: "blank" });
    else if (hasControlCharacter(label))
      problems.push({ kind: "groupNameUnusable", group: group.label, fault: "controlCharacter" });
    else if (seen.has(label))
      problems.push({ kind: "groupNameUnusable", group: group.label, fault: "repeated" });
    seen.add(label);
    for (const value of group.values.map(groupingValue)) {
      const other = groups.get(value);
      if (other !== undefined && other !== label)
        problems.push({ kind: "valueInTwoGroups", value, groups: [other, label] });
      groups.set(value, label);
    }
  }
  return problems.length > 0 ? refusal(...problems) : success(groups);
}
