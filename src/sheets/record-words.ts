import { areaAddress } from "./area-address";
import { dayInWords } from "../core/frame/calendar";
import type { AuditDefinition } from "../core/audit-definition";
import { finePercentText } from "../core/findings/fine-percent-text";
import { countedText, ordinalInWords, wholeNumberText } from "../core/findings/number-text";
import type { DrawState, DrawEvent, RecordedDraw } from "../core/sampling/draw-record";
import {
  selectionMethod,
  type AllocationDefinition,
  type SelectionMethod,
} from "../core/sampling/sample-definition";
import { ofGroup, UNKNOWN_SHARE } from "../core/sampling/shared-sizes";
import { lastCheck } from "../core/sampling/last-check";
import { momentInWords } from "./moment-words";

/** What each state means, beside its word. */
export const stateMeanings: Readonly<Record<DrawState, string>> = {
  Draft: "A set-up; nothing is drawn.",
  Drawing: "Begun and not ended; nothing counts from it.",
  Committed: "Written, read back and found the same.",
  Stopped: "Begun and stopped; nothing counts from it. It counts among the draws.",
  Void: "Without effect, because the list changed while drawing. It counts among the draws.",
  Removed: "Taken away on request. It counts among the draws.",
};

/** "The second draw begun in this workbook; each has a record of its own." The number is that of the record's sheet. */
export function drawNumberWords(sheet: string): string {
  const number = Number(/ (\d+)$/.exec(sheet)?.[1] ?? 1);
  return `The ${ordinalInWords(number)} begun in this workbook; each has a record of its own.`;
}

/** Where the list stands, and how many rows it had; only the sheet while nothing is drawn. */
export function listWords({ list }: AuditDefinition, draw: RecordedDraw | null): string {
  const named = list.named === undefined ? "" : `Named range “${list.named}” on sheet “${list.sheet}”`;
  const plain = named === "" ? `Sheet “${list.sheet}”` : named;
  const name = list.table === null ? plain : `Table “${list.table}” on sheet “${list.sheet}”`;
  if (draw === null) return name;
  const { place, rowCount, hiddenRows } = draw;
  const address = areaAddress({
    top: place.headerRow,
    left: place.firstColumn,
    bottom: place.lastRow,
    right: place.lastColumn,
  });
  const hidden = hiddenRows === 0 ? "" : ` of which ${wholeNumberText(hiddenRows)} hidden`;
  const headers = `headers in row ${place.headerRow}${list.headersStated === true ? " as the auditor said" : ""}`;
  return `${name}, ${address}, ${headers}, ${countedText(rowCount, "row", "rows")}${hidden}`;
}

export function periodWords({ frame: { period } }: AuditDefinition): string {
  if (period === null) return "All dates";
  return `${period.column}, ${dayInWords(period.from)} to ${dayInWords(period.to)}, both included`;
}

/** How the cases were picked, in a sentence. */
export function pickedWords({ sample }: AuditDefinition): string {
  return PICKED[selectionMethod(sample)];
}

const PICKED: Readonly<Record<SelectionMethod, string>> = {
  stratified: "At random within each group",
  simpleRandom: "At random from the whole list, whatever the groups",
  systematic: "At equal steps through each group in the order of the list, from a random start",
};

/**
 * How the sample was shared out among the groups, whose names are given as they were drawn from; "Nothing to share out"
 * where groups play no part.
 */
export function sharedOutWords({ sample }: AuditDefinition, groups: readonly string[]): string {
  if (selectionMethod(sample) === "simpleRandom") return "Nothing to share out";
  const { minimumPerStratum: minimum, maximumPerStratum: maximum = null } = sample;
  const least = minimum > 0 ? `, at least ${wholeNumberText(minimum)} a group` : "";
  const most = maximum === null ? "" : `, at most ${wholeNumberText(maximum)} a group`;
  return sample.allocation.method === "stated"
    ? "As stated for each group"
    : `${allocationWords(sample.allocation, groups)}${least}${most}`;
}

function allocationWords(
  allocation: Exclude<AllocationDefinition, { method: "stated" }>,
  groups: readonly string[],
): string {
  switch (allocation.method) {
    case "equal":
      return "Equally";
    case "proportional":
      return "In proportion to the groups";
    case "power":
      return `Between equally and in proportion: size to the power ${allocation.power}`;
    case "neyman": {
      const { costs } = allocation;
      const named = (group: string): string => (group === "" ? "all cases" : group);
      const expected = groups.map(
        (group) => `${percentWords(ofGroup(allocation.expected, group) ?? UNKNOWN_SHARE)} of ${named(group)}`,
      );
      const work = groups.map(
        (group) => `${(costs === undefined ? undefined : ofGroup(costs, group)) ?? 1} for ${named(group)}`,
      );
      const less = costs === undefined ? "" : `, less where a case takes more work (${work.join("; ")})`;
      return `More where answers differ more (expected to meet it: ${expected.join("; ")})${less}`;
    }
  }
}

/** "90%", "62.5%". */
function percentWords(share: number): string {
  return finePercentText(share).replace(".0%", "%");
}

/** The last check in one line, for the facts at the top; "Not yet" before the first. */
export function checkedWords(events: readonly DrawEvent[]): string {
  const last = lastCheck(events);
  return last === null
    ? "Not yet"
    : `${momentInWords(last.when)}: ${wholeNumberText(last.same)} of ${wholeNumberText(last.of)} the same`;
}
