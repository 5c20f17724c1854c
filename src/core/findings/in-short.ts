import { commonestReason } from "./commonest-reason";
import { forAllCases } from "./for-all-cases";
import { foundSentence } from "./found-sentence";
import { fromMostToLeastMet } from "./from-most-to-least-met";
import type { SaidFindings, SaidResult } from "./said-findings";
import { whatWasAudited } from "./what-was-audited";

/** One of the sentences of the answer. */
export interface ShortSentence {
  /** Stays the same for ever; a row of Audit wording is known by it. */
  readonly id: `short ${"audited" | "found" | "most" | "least" | "reason" | "all"}`;
  /** What it is about, as it stands before it. */
  readonly about: string;
  readonly sentence: string;
}

/**
 * The answer in at most five sentences, for people who read no more: what was audited and how it was chosen, the question
 * met most often and the one met least often as k of n, the commonest reason, and what it means for all cases. A sentence
 * without a fact behind it is left out; nothing scored is said as that. `hidden` is how many further questions there are of
 * which k of n is not to be said: then most and least often hold of those that are, and nothing is said of every question.
 * Checked by: test/core/findings/in-short.test.ts
 */
export function inShort(findings: SaidFindings, hidden = 0): readonly ShortSentence[] {
  const ranked = fromMostToLeastMet(findings);
  const least = ranked.at(-1) ?? null;
  return [
    { id: "short audited" as const, about: "What was audited", sentence: whatWasAudited(findings) },
    ...whatWasFound(findings, ranked, hidden),
    { id: "short reason" as const, about: "Commonest reason", sentence: commonestReason(findings, least) },
    { id: "short all" as const, about: "For all cases", sentence: forAllCases(findings, ranked) },
  ].filter(({ sentence }) => sentence !== "");
}

function whatWasFound(
  findings: SaidFindings,
  ranked: readonly SaidResult[],
  hidden: number,
): readonly ShortSentence[] {
  const { settings, results } = findings;
  const sentence = (result: SaidResult) =>
    // Cases deemed met are told wherever the count stands.
    foundSentence(result, settings, { withPercent: true, withParts: result.counts.deemedMet !== 0 });
  const found = (words: string) => [{ id: "short found", about: "What was found", sentence: words } as const];
  const [best] = ranked;
  const worst = ranked.at(-1);
  if (best === undefined || worst === undefined)
    return found(hidden > 0 ? metIsHidden : nothingFound(findings));
  const isKnownOfAll = hidden === 0 && results.every(({ counts }) => counts.applicable > 0);
  const same = isKnownOfAll ? sameForAll(results) : null;
  if (same !== null) return found(same);
  if (best === worst) return found(sentence(best));
  const of = hidden > 0 ? ", of those shown" : "";
  return [
    { id: "short most", about: `Met most often${of}`, sentence: sentence(best) },
    { id: "short least", about: `Met least often${of}`, sentence: sentence(worst) },
  ];
}

const metIsHidden = "How many cases met the questions is hidden, so that nobody can be recognised.";

function nothingFound({ results }: SaidFindings): string {
  const some = (name: "unscored" | "notApplicable" | "outOfScope") =>
    results.some(({ counts }) => counts[name] > 0);
  if (!some("notApplicable") && !some("outOfScope")) return "No case is scored yet.";
  return some("unscored")
    ? "No question applied to any of the cases scored so far."
    : "No question applied to any of the cases read.";
}

/** Where every question was met in all its cases, or none in any, there is no best and no worst. null else. */
function sameForAll(results: readonly SaidResult[]): string | null {
  if (results.length < 2) return null;
  if (results.every(({ metForHeadline, counts }) => metForHeadline === counts.applicable))
    return "Every question was met in all cases read to which it applied.";
  return results.every(({ metForHeadline }) => metForHeadline === 0)
    ? "No question was met in any case read to which it applied."
    : null;
}
