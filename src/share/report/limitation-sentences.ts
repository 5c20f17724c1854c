import { limitations } from "../../core/findings/limitations";
import type { ReportFigures } from "../protected-report";
import type { PublicWords } from "../public-words";
import type { SharedSentence } from "../shared-report";
import { isPublicCaveat } from "./public-caveat";
import type { ShownQuestion } from "./shown-question";
import type { TakenWording } from "./taken-wording";

/**
 * What to bear in mind: what holds for the audit, then for questions, then what the auditor added. The auditor's words for a
 * limitation of questions are taken in an internal report only: which questions share a sentence may be another thing here.
 */
export function limitationSentences(
  questions: readonly ShownQuestion[],
  { limit }: Pick<ReportFigures, "limit">,
  words: PublicWords,
  taken: TakenWording,
): readonly SharedSentence[] {
  const seen = new Map<string, number>();
  const own = limitations({ ...words, results: questions }).map(({ kind, about, sentence }) => {
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    const isOfAudit = kind === "partly" || kind === "settings" || isPublicCaveat(kind);
    return { about, sentence: taken(`limitation ${kind} ${nth}`, sentence, limit === null || isOfAudit) };
  });
  return [...own, ...words.ownLimitations];
}
