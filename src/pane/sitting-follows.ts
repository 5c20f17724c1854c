import { URGENT_QUESTION, waitingConcern, type UrgentConcern } from "../core/scoring/urgent-concern";
import type { ScoringSheet } from "../tasks/scoring-sheet";
import type { RecognisedAudit } from "../tasks/recognised-audit";
import type { CaseSitting } from "./case-sitting";
import { unansweredQuestions } from "./question-order";

/** What the rest of the pane shows of the open case once something was written: how much is left, and concerns that wait. */
export interface SittingFollows {
  readonly unanswered: number;
  readonly urgentConcerns: readonly UrgentConcern[];
}

/** Worked out beside the reducer, so that the first load goes without the rules of scoring. */
export function sittingFollows(
  { urgentConcerns }: Pick<RecognisedAudit, "urgentConcerns">,
  table: ScoringSheet,
  sitting: CaseSitting,
): SittingFollows {
  return {
    unanswered: unansweredQuestions(table.set, { ...sitting, waiting: [] }).length,
    urgentConcerns: concernsNow({ urgentConcerns }, table, sitting),
  };
}

/** Those of the workbook as last looked at, that of the open case as it stands now. */
function concernsNow(
  { urgentConcerns }: Pick<RecognisedAudit, "urgentConcerns">,
  { sheet, set }: ScoringSheet,
  { reading: { key, stratum, scorer, urgent, questions } }: CaseSitting,
): readonly UrgentConcern[] {
  const criterion = set.criteria.find(({ id }) => id === URGENT_QUESTION);
  const cells = questions.get(URGENT_QUESTION);
  const answer =
    criterion === undefined || cells === undefined
      ? null
      : { criterion, cell: cells.parts.mark ?? "", place: cells.place };
  const own = waitingConcern({ key, stratum, scorer, cells: urgent, answer });
  const isOwn = (each: UrgentConcern): boolean => each.key === key && each.place.sheet === sheet;
  const at = urgentConcerns.findIndex(isOwn);
  if (at < 0) return own === null ? urgentConcerns : [...urgentConcerns, own];
  return urgentConcerns.flatMap((each, index) => (index === at ? (own ?? []) : [each]));
}
