import type { CaseFilter, FilterFate } from "../tasks/standing-filter";
import type { SetCaseFilter } from "./pane-state";

/** The filter that is looked for when the sheet is read: ours, or whichever stands in the way of it. */
export function filterLookedFor({ answer, filter }: SetCaseFilter): CaseFilter | null {
  if (filter !== null || answer.state === "filtered") return filter;
  return { standing: { sheet: answer.sheet, table: null, withButtons: false }, shown: [] };
}

/**
 * What the pane says of a filter once the sheet was read: a filter that somebody cleared or changed in Excel is not
 * spoken of any more, and neither is somebody else's that has gone. null for `fate`: not known.
 */
export function filterAfterReading(
  said: SetCaseFilter | null,
  fate: FilterFate | null,
): SetCaseFilter | null {
  if (said === null || fate === "gone") return null;
  return fate === "another" && said.answer.state === "filtered" ? null : said;
}

/** After clearing: nothing, or that somebody has set another filter, which was left as it is. */
export function filterAfterClearing(said: SetCaseFilter | null, fate: FilterFate): SetCaseFilter | null {
  if (said === null || said.filter === null || fate !== "another") return null;
  const { sheet } = said.filter.standing;
  return { count: said.count, answer: { state: "filterStands", sheet }, filter: null };
}
