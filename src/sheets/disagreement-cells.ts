import { questionName } from "../core/findings/question-name";
import type { Moment } from "../core/sampling/draw-record";
import type { CriteriaSet, CriterionId } from "../core/scoring/criterion";
import type { DoubleMark } from "../core/scoring/double-marks";
import type { UnitId } from "../core/frame/unit";
import { disagreementOrder, type DisagreementColumn } from "./disagreement-columns";
import { momentInWords } from "./moment-words";
import type { PlannedCell, Role } from "./plan";
import { rowHeight } from "./row-height";

/** A mark that is settled now. */
export interface SettledNow {
  readonly key: UnitId;
  readonly criterion: CriterionId;
  readonly word: string;
  readonly by: string;
  readonly at: Moment;
  readonly why: string;
}

/** Widths of the columns of Audit disagreements, in characters. */
export const disagreementWidths: Readonly<Record<DisagreementColumn, number>> = {
  caseNumber: 14,
  group: 22,
  question: 24,
  questionId: 12,
  first: 12,
  firstScorer: 14,
  second: 12,
  secondScorer: 17,
  agreed: 12,
  agreedBy: 14,
  agreedOn: 16,
  why: 30,
};

const inputs: readonly DisagreementColumn[] = ["agreed", "agreedBy", "agreedOn", "why"];

export function disagreementRole(name: DisagreementColumn): Role {
  if (name === "caseNumber") return "rowHeader";
  return inputs.includes(name) ? "input" : "text";
}

/** The row of a disagreement, cell by cell; the cells of its agreed mark are blank but where it is the one settled now. */
export function disagreementCells(
  mark: DoubleMark,
  set: Pick<CriteriaSet, "criteria">,
  settled: SettledNow | null,
): Readonly<Record<DisagreementColumn, string | null>> {
  const criterion = set.criteria.find(({ id }) => id === mark.criterion);
  const isSettled = settled !== null && settled.key === mark.key && settled.criterion === mark.criterion;
  return {
    caseNumber: mark.key,
    group: mark.stratum,
    question: criterion === undefined ? mark.criterion : questionName(criterion),
    questionId: mark.criterion,
    first: mark.first,
    firstScorer: mark.firstScorer,
    second: mark.second,
    secondScorer: mark.secondScorer,
    ...(isSettled ? settledCells(settled) : { agreed: null, agreedBy: null, agreedOn: null, why: null }),
  };
}

/** The cells of an agreed mark; a reason that was not given leaves its cell as it is. */
export function settledCells({
  word,
  by,
  at,
  why,
}: SettledNow): Readonly<Record<"agreed" | "agreedBy" | "agreedOn" | "why", string | null>> {
  return { agreed: word, agreedBy: by, agreedOn: momentInWords(at), why: why === "" ? null : why };
}

/** Heights of rows of disagreements from row `top` on. */
export function disagreementHeights(rows: readonly (readonly PlannedCell[])[], top: number) {
  const roles = disagreementOrder.map(disagreementRole);
  const characters = disagreementOrder.map((name) => disagreementWidths[name]);
  return rows.map((row, index) => ({ row: top + index, points: rowHeight(row, roles, characters) }));
}
