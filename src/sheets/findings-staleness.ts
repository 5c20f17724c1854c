import { changesSince } from "../core/findings/changes-since";
import type { Findings } from "../core/findings/findings";
import type { FindingsChanges } from "../core/findings/findings-changes";
import { questionName } from "../core/findings/question-name";
import { besideCodes, type FindingsBeside } from "./findings-beside";
import { ofBase } from "./of-base";
import type { StandingFindings } from "./read-findings-sheet";

/**
 * What is different now from the findings that stand: "k of n" by question, case by case where the digests can be
 * compared, and what people wrote beside them. `beside` null: that can't be read, and is not compared.
 * Checked by: test/sheets/findings-staleness.test.ts
 */
export function findingsChanges(
  standing: Pick<StandingFindings, "met" | "kept">,
  findings: Findings,
  beside: FindingsBeside | null,
): FindingsChanges {
  const now = metByQuestion(findings);
  const names = [...new Set([...now.keys(), ...standing.met.keys()])];
  const numbers = names.flatMap((question) => {
    const [was, is] = [withoutBase(standing.met.get(question) ?? ""), now.get(question) ?? ""];
    return was === is ? [] : [{ question, was, now: is }];
  });
  const { kept } = standing;
  if (kept === null || beside === null)
    return { scores: null, numbers, actions: false, wording: false, secondReview: false, survey: false };
  const codes = besideCodes(beside);
  const isComparable = kept.codes.key === codes.key;
  return {
    scores: isComparable ? changesSince(kept.scores, beside.scores) : null,
    numbers,
    actions: kept.codes.actions !== codes.actions,
    wording: kept.codes.wording !== codes.wording,
    secondReview: isComparable && isOther(kept.codes.secondReview, codes.secondReview),
    survey: isComparable && isOther(kept.codes.survey, codes.survey),
  };
}

/** Findings of an earlier version don't tell of it. */
function isOther(then: string | null, now: string | null): boolean {
  return then !== null && then !== now;
}

/** Sheets of earlier versions say "0 of 0" where there is no base. */
function withoutBase(count: string): string {
  return count === "0 of 0" ? ofBase(0, 0) : count;
}

/** "39 of 57" by the name of its question, as the results table gives it. */
export function metByQuestion({ results }: Pick<Findings, "results">): ReadonlyMap<string, string> {
  return new Map(
    results.map(({ criterion, metForHeadline, counts }) => [
      questionName(criterion),
      ofBase(metForHeadline, counts.applicable),
    ]),
  );
}
