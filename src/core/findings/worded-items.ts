import type { CellPlace } from "../cell-place";
import { sha256Hex } from "../sha256";
import { impossiblePercentages, type ImpossiblePercentage } from "./impossible-percentages";
import type { WordingItem } from "./wording-item";

/** A row of Audit wording as it stands. "" for what is blank. */
export interface WordingEntry {
  /** The id of its sentence; "" for a row that people added. */
  readonly id: string;
  readonly part: string;
  readonly item: string;
  readonly byTool: string;
  /** The numbers of the tool's sentence as the auditor saw it. */
  readonly numbers: string;
  /** A number where a date was typed. */
  readonly yours: string | number;
  readonly numbersThen: string;
  /** Of the sentence that `numbersThen` belongs to. */
  readonly digest: string;
  /** Where the auditor's sentence stands. */
  readonly place: CellPlace;
}

/** What must be borne in mind about a sentence of the auditor. */
export type WordingRemark =
  | { readonly kind: "numbersChanged"; readonly then: string; readonly now: string }
  | ({ readonly kind: "impossiblePercentage" } & ImpossiblePercentage);

/** A sentence of the findings that the auditor has put in other words. */
export interface WordedItem {
  readonly item: WordingItem;
  readonly entry: WordingEntry;
  readonly yours: string | number;
  /** What stands, or is to stand, as the numbers when it was written. */
  readonly numbersThen: string;
  readonly digest: string;
  readonly remarks: readonly WordingRemark[];
}

/**
 * The auditor's sentences with what must be said about them. The numbers when a sentence was written are those that stood
 * beside it when it came, which is how the auditor saw them, unless it holds those of now. A sentence that was written
 * anew, or whose numbers the auditor cleared, gets its numbers anew.
 * Checked by: test/core/findings/wording.test.ts
 */
export function wordedItems(
  items: readonly WordingItem[],
  entries: readonly WordingEntry[],
): readonly WordedItem[] {
  const byId = new Map(entries.filter(({ id }) => id !== "").map((entry) => [entry.id, entry]));
  return items.flatMap((item) => {
    const entry = byId.get(item.id);
    return entry === undefined || entry.yours === "" ? [] : [wordedItem(item, entry)];
  });
}

function wordedItem(item: WordingItem, entry: WordingEntry): WordedItem {
  const yours = String(entry.yours);
  const digest = sha256Hex(yours).slice(0, 8);
  const isKnown = entry.numbersThen !== "" && (entry.digest === "" || entry.digest === digest);
  const numbersThen = isKnown ? entry.numbersThen : numbersWhenWritten(item, entry, yours);
  const isChanged = numbersThen !== "" && item.numbers !== "" && numbersThen !== item.numbers;
  return {
    item,
    entry,
    yours: entry.yours,
    numbersThen,
    digest,
    remarks: [
      ...(isChanged ? [{ kind: "numbersChanged", then: numbersThen, now: item.numbers } as const] : []),
      ...impossiblePercentages(yours, item.base ?? null, item.otherPercentages).map(
        (each) => ({ kind: "impossiblePercentage", ...each }) as const,
      ),
    ],
  };
}

function numbersWhenWritten(item: WordingItem, { numbers }: WordingEntry, yours: string): string {
  if (numbers === "") return item.numbers;
  const holdsNow = item.numbers !== "" && yours.includes(item.numbers) && !yours.includes(numbers);
  return holdsNow ? item.numbers : numbers;
}
