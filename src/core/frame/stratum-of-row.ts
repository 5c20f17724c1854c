import { refusal, success, type Outcome } from "../outcome";
import type { DateSystem } from "./calendar";
import { bandedValue, bandOfNumber, bandWords } from "./bands";
import { isCellError, type CellValue } from "./cell-value";
import { groupings, type Grouping, type StrataDefinition } from "./frame-definition";
import { groupingValue, groupNameProblems, groupsByValue, stratumLabel } from "./group-of-value";
import type { ListColumn } from "./list-cells";
import type { StratumLabel } from "./unit";

/** The group of a row, or what keeps it from having one. */
export type RowStratum =
  | { readonly found: "group"; readonly label: StratumLabel; readonly values: string }
  | { readonly found: "noGroup"; readonly column: ListColumn; readonly value: string }
  | { readonly found: "error"; readonly column: ListColumn };

export interface StrataOfRows {
  readonly ofRow: (index: number) => RowStratum;
  /** Every group that a row can be in, in the order in which they were defined. */
  readonly labels: readonly StratumLabel[];
}

/** Between the names of two crossed groups. */
const CROSS = " / ";

interface GroupingRule {
  readonly column: ListColumn;
  readonly labelOf: (value: CellValue) => StratumLabel | null;
  /** The value as a problem names it where it is in no group. */
  readonly textOf: (value: CellValue) => string;
  /** What the record says belongs to the group. */
  readonly wordsOf: (value: CellValue) => string;
}

/**
 * The strata of a definition as a question to ask of each row. Without a grouping column every row is in the one group
 * "". Two columns make pairs, named "first / second". Refused: group names that are blank, hold a character that can't
 * be seen or come out twice (also by crossing), a value in two groups, and bands that can't be used.
 * Source: docs/methods.md, "Two columns crossed". Checked by: test/core/frame/crossed-groups.test.ts.
 */
export function strataOfRows(
  definition: StrataDefinition,
  columns: readonly ListColumn[],
  system: DateSystem,
): Outcome<StrataOfRows> {
  const parts = groupings(definition);
  const named = parts.flatMap(({ groups }) => groupNameProblems(groups));
  if (named.length > 0) return refusal(...named);
  const labels = crossedLabels(parts);
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) return refusal({ kind: "groupNameUnusable", group: twice, fault: "repeated" });

  const rules: GroupingRule[] = [];
  for (const [index, part] of parts.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    const rule = groupingRule(part, column, system);
    if (!rule.ok) return rule;
    rules.push(rule.value);
  }
  return success({ labels, ofRow: (index) => rowStratum(rules, index) });
}

function crossedLabels(parts: readonly Grouping[]): readonly StratumLabel[] {
  const [first, second] = parts.map(({ groups }) => groups.map(({ label }) => stratumLabel(label)));
  if (first === undefined) return [stratumLabel("")];
  if (second === undefined) return first;
  return first.flatMap((one) => second.map((other) => stratumLabel(`${one}${CROSS}${other}`)));
}

function groupingRule(part: Grouping, column: ListColumn, system: DateSystem): Outcome<GroupingRule> {
  if (part.bands === undefined) {
    const labels = groupsByValue(part.groups);
    if (!labels.ok) return labels;
    return success({
      column,
      labelOf: (value) => labels.value.get(groupingValue(value)) ?? null,
      textOf: groupingValue,
      wordsOf: groupingValue,
    });
  }
  const bandOf = bandOfNumber(part, system);
  if (!bandOf.ok) return bandOf;
  const words = new Map(part.groups.map((group) => [stratumLabel(group.label), bandWords(group)]));
  const labelOf = (value: CellValue) => (typeof value === "number" ? bandOf.value(value) : null);
  return success({
    column,
    labelOf,
    textOf: (value) => bandedValue(value, part.bands, system),
    wordsOf: (value) => words.get(labelOf(value) ?? stratumLabel("")) ?? "",
  });
}

const EVERYTHING: RowStratum = { found: "group", label: stratumLabel(""), values: "" };

function rowStratum(rules: readonly GroupingRule[], index: number): RowStratum {
  const [first] = rules;
  if (first === undefined) return EVERYTHING;
  const labels: StratumLabel[] = [];
  const words: string[] = [];
  let unclear: RowStratum | null = null;
  for (const { column, labelOf, textOf, wordsOf } of rules) {
    const value = column.values[index] ?? "";
    if (isCellError(value)) {
      unclear ??= { found: "error", column };
      continue;
    }
    const label = labelOf(value);
    // Whatever the error beside it stands for, the row is then in no group.
    if (label === null) return { found: "noGroup", column, value: textOf(value) };
    labels.push(label);
    words.push(wordsOf(value));
  }
  if (unclear !== null) return unclear;
  return {
    found: "group",
    label: labels.length === 1 ? (labels[0] ?? stratumLabel("")) : stratumLabel(labels.join(CROSS)),
    values: words.join(CROSS),
  };
}
