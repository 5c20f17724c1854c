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
  const name =
    list.table === null ? `Sheet “${list.sheet}”` : `Table “${list.table}” on sheet “${list.sheet}”`;
  if (draw === null) return name;
  const { place, rowCount, hiddenRows } = draw;
  const address = areaAddress({
    top: place.headerRow,
    left: place.firstColumn,
    bottom: place.lastRow,
    right: place.lastColumn,
  });
  const hidden = hiddenRows === 0 ? "" : ` of which ${wholeNumberText(hiddenRows)} hidden`;
  return `${name}, ${address}, headers in row ${place.headerRow}, ${countedText(rowCount, "row", "rows")}${hidden}`;
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

/** How the sample was shared out among the groups; "Nothing to share out" where groups play no part. */
export function sharedOutWords({ sample }: AuditDefinition): string {
  if (selectionMethod(sample) === "simpleRandom") return "Nothing to share out";
  const { minimumPerStratum: minimum, maximumPerStratum: maximum = null } = sample;
  const least = minimum > 0 ? `, at least ${wholeNumberText(minimum)} a group` : "";
  const most = maximum === null ? "" : `, at most ${wholeNumberText(maximum)} a group`;
  return sample.allocation.method === "stated"
    ? "As stated for each group"
    : `${allocationWords(sample.allocation)}${least}${most}`;
}

function allocationWords(allocation: Exclude<AllocationDefinition, { method: "stated" }>): string {
  switch (allocation.method) {
    case "equal":
      return "Equally";
    case "proportional":
      return "In proportion to the groups";
    case "power":
      return `Between equally and in proportion: size to the power ${allocation.power}`;
    case "neyman": {
      const expected = Object.entries(allocation.expected).map(
        ([group, share]) => `${group === "" ? "all" : group} ${finePercentText(share)}`,
      );
      const words = expected.length === 0 ? "" : ` (expected to meet it: ${expected.join("; ")})`;
      const costs = allocation.costs === undefined ? "" : ", less where a case takes more work";
      return `More where answers differ more${words}${costs}`;
    }
  }
}

/** The last check in one line, for the facts at the top; "Not yet" before the first. */
export function checkedWords(events: readonly DrawEvent[]): string {
  const last = lastCheck(events);
  return last === null
    ? "Not yet"
    : `${momentInWords(last.when)}: ${wholeNumberText(last.same)} of ${wholeNumberText(last.of)} the same`;
}
