import type { GroupDefinition, Grouping } from "../core/frame/frame-definition";
import type { TypedGroup } from "./set-up";
import { dayForField, typedDay } from "./words/typed-day";
import { typedNumber } from "./words/typed-number";

/**
 * Groups with what was typed read. Groups by value that hold none go; an end of a range that is no number or day is
 * `unreadable`, or stays as typed where it should be a day: a draw refuses it by name.
 */
export function groupsOfTyped(
  groups: readonly TypedGroup[],
  bands: Grouping["bands"] | null,
  unreadable: number,
): readonly GroupDefinition[] {
  if (bands === null || bands === undefined)
    return groups
      .filter(({ values }) => values.length > 0)
      .map(({ label, values }): GroupDefinition => ({ label, values }));
  const end = (text = ""): number | string | null => {
    if (text.trim() === "") return null;
    return bands === "date" ? (typedDay(text) ?? text.trim()) : (typedNumber(text) ?? unreadable);
  };
  return groups.map(({ label, from, to }) => ({ label, values: [], from: end(from), to: end(to) }));
}

/** The fields filled from groups that stand in the workbook. */
export function typedGroups(groups: readonly GroupDefinition[]): readonly TypedGroup[] {
  const field = (end: GroupDefinition["from"]): string =>
    typeof end === "string" ? dayForField(end) : end === null || end === undefined ? "" : String(end);
  return groups.map(({ label, values, from, to }) =>
    from === undefined && to === undefined
      ? { label, values }
      : { label, values, from: field(from), to: field(to) },
  );
}
