import type { WordedItem } from "../core/findings/worded-items";
import { wordingParts, type WordingItem } from "../core/findings/wording-item";
import { wordingRemarkSentence } from "../core/findings/wording-remark-sentence";
import type { PlannedCell } from "./plan";
import type { WordingHeader } from "./wording-columns";

/** What the tool writes about one sentence; the auditor's sentence is never among it. */
export type ToolCells = Readonly<Record<Exclude<WordingHeader, "Your sentence">, string>>;

/** The words beside a sentence that is not on the findings any more. */
export const notThereNow = "Not on the findings now.";

/** The cells of a sentence as they are to stand; `worded` is what the auditor made of it, null for nothing. */
export function toolCells(item: WordingItem, worded: WordedItem | null): ToolCells {
  return {
    Part: wordingParts[item.part],
    Item: item.item,
    "Sentence by the tool": item.sentence,
    "Numbers when you wrote it": worded?.numbersThen ?? "",
    "Bear in mind": (worded?.remarks ?? []).map((each) => wordingRemarkSentence(each, "auditor")).join(" "),
    "Numbers now": item.numbers,
    Id: item.id,
    Digest: worded?.digest ?? "",
  };
}

export function cellOf(cells: ToolCells, header: WordingHeader): PlannedCell {
  const text = header === "Your sentence" ? "" : cells[header];
  return text === "" ? null : text;
}
