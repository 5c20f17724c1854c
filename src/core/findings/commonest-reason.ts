import { listInWords, wholeNumberText } from "./number-text";
import type { SaidFindings, SaidResult } from "./said-findings";

/** What one case alone gave is not common. */
const fewest = 2;
/** More that were as frequent as each other are not one answer. */
const mostNamed = 2;

interface Counted {
  readonly words: string;
  readonly cases: number;
}

/**
 * The commonest reason for "not met" with its count, of the question met least often or else of the one with the most such
 * cases: "The commonest reason for “No” on question 3 was “Too little detail”, in 6 of 14 cases." Where no reason stands
 * out, the theme noted most often for improvement; "" where neither does.
 */
export function commonestReason(findings: SaidFindings, leastMet: SaidResult | null): string {
  const byCases = [...findings.results].sort((a, b) => topOfReasons(b) - topOfReasons(a));
  for (const result of leastMet === null ? byCases : [leastMet, ...byCases]) {
    const reasons = standingOut(result.reasons.map(({ reason, cases }) => ({ words: reason, cases })));
    if (reasons.length > 0) return reasonSentence(result, reasons);
  }
  const themes = standingOut(findings.toImprove.map(({ theme, cases }) => ({ words: theme, cases })));
  return themes.length > 0 ? themeSentence(findings, themes) : "";
}

function topOfReasons({ reasons }: SaidResult): number {
  return reasons[0]?.cases ?? 0;
}

/** The most frequent, or two that are equally so; none where they are not named, more than two, or of one case. */
function standingOut(counted: readonly Counted[]): readonly Counted[] {
  const most = Math.max(0, ...counted.map(({ cases }) => cases));
  const first = counted.filter(({ cases }) => cases === most);
  const isNamed = first.every(({ words }) => words !== "");
  return most < fewest || first.length > mostNamed || !isNamed ? [] : first;
}

function reasonSentence({ criterion, counts }: SaidResult, reasons: readonly Counted[]): string {
  const word = criterion.marks.find(({ meaning }) => meaning === "notMet")?.word ?? "No";
  const of = `${wholeNumberText(reasons[0]?.cases ?? 0)} of ${wholeNumberText(counts.notMet ?? 0)} cases`;
  return `The commonest ${named("reason", reasons, ` for “${word}” on question ${wholeNumberText(criterion.number)}`)} ${of}.`;
}

function themeSentence({ examined, set }: SaidFindings, themes: readonly Counted[]): string {
  const of = `${wholeNumberText(themes[0]?.cases ?? 0)} of the ${wholeNumberText(examined)} ${set.caseWord.many} read`;
  return `The commonest ${named("theme", themes, " for improvement")} ${of}.`;
}

/** "reason for “No” was “A”, in" or "reasons for “No” were “A” and “B”, each in". */
function named(what: string, things: readonly Counted[], of: string): string {
  const words = listInWords(things.map((thing) => `“${thing.words}”`));
  return things.length === 1 ? `${what}${of} was ${words}, in` : `${what}s${of} were ${words}, each in`;
}
