import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import { dayInWords, dayOfSerial, serialOfDay, type DateSystem } from "./calendar";
import type { CellValue } from "./cell-value";
import type { GroupDefinition, Grouping } from "./frame-definition";
import { isBetween } from "./condition-verdict";
import { groupingValue, stratumLabel } from "./group-of-value";
import type { StratumLabel } from "./unit";

interface Band {
  readonly label: StratumLabel;
  /** null is open. Days as serial numbers. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The bands of a grouping as a question to ask of each number (of a date: its serial number, whose time of day is
 * dropped): the name of its band, or null where it lies in none. Both ends lie inside. Refused: a band without an end,
 * one whose ends are the wrong way round or are no number or day, and two bands that share a number.
 * Source: docs/methods.md, "Ranges as groups". Checked by: test/core/frame/bands.test.ts.
 */
export function bandOfNumber(
  { groups, bands }: Pick<Grouping, "groups" | "bands">,
  system: DateSystem,
): Outcome<(value: number) => StratumLabel | null> {
  const ends = (group: GroupDefinition) => ({
    from: endOf(group.from, bands, system),
    to: endOf(group.to, bands, system),
  });
  const problems: Problem[] = [];
  const made: Band[] = [];
  for (const group of groups) {
    const { from, to } = ends(group);
    const fault =
      from === undefined || to === undefined
        ? "unreadable"
        : from === null && to === null
          ? "noEnd"
          : from !== null && to !== null && to < from
            ? "reversed"
            : null;
    if (fault !== null || from === undefined || to === undefined) {
      problems.push({ kind: "bandUnusable", group: group.label, fault: fault ?? "unreadable" });
      continue;
    }
    const band = { label: stratumLabel(group.label), from, to };
    const other = made.find((each) => overlap(each, band));
    if (other !== undefined) problems.push({ kind: "bandsOverlap", groups: [other.label, band.label] });
    made.push(band);
  }
  if (problems.length > 0) return refusal(...problems);
  const whole = bands === "date" ? Math.floor : (value: number) => value;
  return success((value) => made.find(({ from, to }) => isBetween(whole(value), from, to))?.label ?? null);
}

/** "0 to 4", "18 or more", "1 September 2017 to 30 September 2017": what lies in a band; "" for one without an end. */
export function bandWords({ from = null, to = null }: GroupDefinition): string {
  const words = (end: number | string): string => (typeof end === "string" ? dayInWords(end) : String(end));
  const [more, less] = typeof (from ?? to) === "string" ? ["or later", "or earlier"] : ["or more", "or less"];
  if (from !== null && to !== null) return from === to ? words(from) : `${words(from)} to ${words(to)}`;
  if (from !== null) return `${words(from)} ${more}`;
  return to === null ? "" : `${words(to)} ${less}`;
}

/** A cell as groups name it; where they are ranges of dates, a number as the day that it stands for: "2017-09-01". */
export function bandedValue(cell: CellValue, bands: Grouping["bands"], system: DateSystem): string {
  const day = bands === "date" && typeof cell === "number" ? dayOfSerial(cell, system) : null;
  return day ?? groupingValue(cell);
}

/** null is open, undefined is neither a number nor a day that exists. */
function endOf(
  end: GroupDefinition["from"],
  bands: Grouping["bands"],
  system: DateSystem,
): number | null | undefined {
  if (end === undefined || end === null) return null;
  if (bands === "date") return typeof end === "string" ? (serialOfDay(end, system) ?? undefined) : undefined;
  return typeof end === "number" && Number.isFinite(end) ? end : undefined;
}

function overlap(one: Band, other: Band): boolean {
  const startsBeforeEnd = (a: Band, b: Band) => a.from === null || b.to === null || a.from <= b.to;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
