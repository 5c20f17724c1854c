import type { WordedItem } from "./worded-items";

/** The auditor's sentences that stand on the findings: a paragraph for the whole of In short stands in place of its sentences. */
export function shownWorded(worded: readonly WordedItem[]): readonly WordedItem[] {
  return worded.some(({ item }) => item.id === "short")
    ? worded.filter(({ item }) => !item.id.startsWith("short "))
    : worded;
}
