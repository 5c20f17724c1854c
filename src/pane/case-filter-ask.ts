import { casesBehind } from "../core/findings/cases-behind";
import type { CountedAs } from "../core/findings/counted-as";
import { cellText } from "../core/scoring/mark-meaning";
import type { CaseFilterAsk } from "../tasks/filter-to-cases";
import type { PaneState } from "./pane-state";

/** What is asked of the sheet so that it shows the cases behind a count as the pane knows them; null without findings. */
export function caseFilterAsk(
  { preview, caseFilter }: Pick<PaneState, "preview" | "caseFilter">,
  count: CountedAs,
  replace: boolean,
): CaseFilterAsk | null {
  if (preview === null) return null;
  const { findings, cases, rows } = preview;
  return {
    cases: casesBehind(findings, cases, count).map(({ key }) => key),
    criterion: count.criterion,
    byReason: count.reason !== null,
    seen: new Map(rows.map(({ key, cells }) => [key, cellText(cells.get(count.criterion)?.mark ?? "")])),
    before: caseFilter?.filter ?? null,
    replace,
  };
}
