import type { FoundPast } from "./change-results";
import { isSameAudit, type KeyedPast } from "./past-audits";

/** Earlier audits as they are offered, earliest first, each with a better sheet of the same audit where there is one. */
export function foundAmong(readings: readonly KeyedPast[]): readonly FoundPast[] {
  const inOrder = [...readings].sort((a, b) => (a.past.madeAt < b.past.madeAt ? -1 : 1));
  // What says more comes first, then what was made later.
  const bestFirst = [...inOrder]
    .reverse()
    .sort((a, b) => Number(a.past.asPrinted) - Number(b.past.asPrinted));
  return inOrder.map((each): FoundPast => {
    const { sheet, audit, madeAt, asPrinted } = each.past;
    const best = bestFirst.find((other) => isSameAudit(other, each)) ?? each;
    const better =
      best === each ? null : { sheet: best.past.sheet, inFull: asPrinted && !best.past.asPrinted };
    return { sheet, audit, madeAt, asPrinted, better };
  });
}

/** Of the sheets that are wanted those that are enough: none whose audit another of them tells better. */
export function enough(found: readonly FoundPast[], wanted: readonly string[]): readonly string[] {
  return found
    .filter(({ sheet, better }) => wanted.includes(sheet) && !wanted.includes(better?.sheet ?? ""))
    .map(({ sheet }) => sheet);
}
