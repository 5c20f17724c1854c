import type { CriterionCounts, Findings } from "./findings";
import { countedText, wholeNumberText } from "./number-text";

type Bases = Pick<CriterionCounts, "applicable" | "notApplicable" | "unscored">;

/**
 * Why not all questions speak of the same number of cases: "60 cases examined, 60 audited. The bases differ because a
 * question doesn’t always apply: 60 → 57 → 51 → 39."
 */
export function basesSentence({
  examined,
  audited,
  outOfScope,
  results,
}: Pick<Findings, "examined" | "audited" | "outOfScope"> & {
  readonly results: readonly { readonly counts: Bases }[];
}): string {
  if (examined === 0) return "No case was examined.";
  const cases = countedText(examined, "case", "cases");
  const looked =
    outOfScope === 0
      ? `${cases} examined, ${wholeNumberText(audited)} audited.`
      : `${cases} examined: ${wholeNumberText(audited)} audited, ${wholeNumberText(outOfScope)} should not have been in the list.`;
  const bases = [...new Set(results.map(({ counts }) => counts.applicable))].sort((a, b) => b - a);
  if (results.length === 0) return looked;
  if (bases.length === 1 && bases[0] === audited) return `${looked} Every question applied to all of them.`;
  const steps = [...new Set([examined, audited, ...bases])].sort((a, b) => b - a);
  const someBlank = results.some(({ counts }) => counts.unscored > 0);
  const someDoNotApply = results.some(({ counts }) => counts.notApplicable > 0);
  const why = [
    ...(someDoNotApply ? ["a question doesn’t always apply"] : []),
    ...(someBlank ? ["some cases are not scored yet"] : []),
  ];
  return `${looked} The bases differ because ${why.join(" and ")}: ${steps.map(wholeNumberText).join(" → ")}.`;
}

/**
 * Who is not in the base of one question, each reason with its count: "3 to which it does not apply; 2 not scored".
 * Out of scope and not applicable are never one number. null: some, and how many is hidden.
 */
export function notCountedSentence({
  counts,
}: {
  readonly counts: Pick<CriterionCounts, "examined" | "outOfScope"> & {
    readonly unscored: number | null;
    readonly notApplicable: number | null;
  };
}): string {
  const { outOfScope, unscored, notApplicable, examined } = counts;
  const parts = [
    ...(notApplicable !== 0 ? [`${someOf(notApplicable)} to which it does not apply`] : []),
    ...(unscored !== 0 ? [`${someOf(unscored)} not scored`] : []),
    ...(outOfScope > 0 ? [`${wholeNumberText(outOfScope)} that should not have been in the list`] : []),
  ];
  if (parts.length > 0) return parts.join("; ");
  if (examined === 0) return "No case was read";
  return examined === 1 ? "Nobody: the one case counts" : `Nobody: all ${wholeNumberText(examined)} count`;
}

function someOf(count: number | null): string {
  return count === null ? "some" : wholeNumberText(count);
}
