import { gwetAc1 } from "../scoring/agreement-ac1";
import { cohenKappa, type AgreementWeighting } from "../scoring/agreement-kappa";
import { agreementTable, type DoubleScore } from "../scoring/agreement-table";
import type { Criterion, CriterionId, MarkMeaning } from "../scoring/criterion";
import { ac1Interval, kappaInterval, rawAgreement, type RawAgreement } from "./agreement-interval";
import type { Interval } from "./interval";

/** A coefficient with its interval; the interval is null where it can't be made. */
export interface AgreementCoefficient {
  readonly coefficient: number;
  readonly interval: Interval | null;
}

/** How far two reviewers agree over one set of cases and categories. */
export interface AgreementFigures {
  /** Rows the first reviewer's mark, columns the second's, in the order of the marks offered. */
  readonly table: readonly (readonly number[])[];
  /** Cases that both marked, with one of these marks. */
  readonly cases: number;
  /** null without a case. */
  readonly raw: RawAgreement | null;
  readonly ac1: AgreementCoefficient | null;
  /** null where it is undefined: both always gave the same one mark. */
  readonly kappa: AgreementCoefficient | null;
}

export interface CriterionAgreement {
  readonly criterion: CriterionId;
  /** Cases in which one of the two left the mark blank, or gave one that is not offered: left out of all figures. */
  readonly leftOut: number;
  /** Over all marks; "not applicable" is one of them. */
  readonly all: AgreementFigures;
  /** Over the cases that both call applicable. */
  readonly applicable: AgreementFigures;
  /** Of ordered marks, over the cases that both call applicable; null where the marks have no order. */
  readonly linear: AgreementCoefficient | null;
  readonly quadratic: AgreementCoefficient | null;
}

/**
 * Agreement of two reviewers on one criterion, from the marks before settling. The number of categories is that of the
 * marks or options offered. Whether a coefficient is shown for so few cases is decided by `shownAgreement`.
 * Source: docs/methods.md, "Agreement between two reviewers". Checked by: test/core/estimation/criterion-agreement.test.ts;
 * the figures themselves by test/reference/05_agreement.json.
 */
export function criterionAgreement(
  criterion: Pick<Criterion, "id" | "marks"> & Partial<Pick<Criterion, "options">>,
  scores: readonly DoubleScore<string>[],
  level: number,
): CriterionAgreement {
  // A single choice offers options in place of marks; all of them apply, and they have no order.
  const options = criterion.options ?? [];
  const offered = [...criterion.marks.map(({ word }) => word), ...options];
  const applicable = criterion.marks.filter(({ meaning }) => meaning !== "notApplicable");
  const all = figures(agreementTable(offered, scores), level);
  const narrow = figures(agreementTable([...applicable.map(({ word }) => word), ...options], scores), level);
  const ordered = areOrdered(applicable.map(({ meaning }) => meaning));
  return {
    criterion: criterion.id,
    leftOut: scores.length - all.cases,
    all,
    applicable: narrow,
    linear: ordered ? kappaOf(narrow.table, "linear", level) : null,
    quadratic: ordered ? kappaOf(narrow.table, "quadratic", level) : null,
  };
}

function figures(table: readonly (readonly number[])[], level: number): AgreementFigures {
  const cases = table.flat().reduce((sum, count) => sum + count, 0);
  const ac1 = gwetAc1(table);
  return {
    table,
    cases,
    raw: rawAgreement(table, level),
    ac1: ac1 && { coefficient: ac1.coefficient, interval: ac1Interval(ac1, cases, level) },
    kappa: kappaOf(table, "none", level),
  };
}

function kappaOf(
  table: readonly (readonly number[])[],
  weighting: AgreementWeighting,
  level: number,
): AgreementCoefficient | null {
  const result = cohenKappa(table, weighting);
  if (result === null || result.kappa === null) return null;
  return { coefficient: result.kappa, interval: kappaInterval(result, level) };
}

const STEPS: Readonly<Partial<Record<MarkMeaning, number>>> = { met: 0, partly: 1, notMet: 2 };

/** Three marks or more that go from met to not met, or the other way; "deemed met" has no place in such an order. */
function areOrdered(meanings: readonly MarkMeaning[]): boolean {
  const steps = meanings.map((meaning) => STEPS[meaning] ?? Number.NaN);
  if (steps.length < 3 || steps.some(Number.isNaN)) return false;
  const pairs = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}
