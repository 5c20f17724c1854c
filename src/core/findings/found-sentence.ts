import type { AuditSettings } from "../audit-definition";
import { withoutThem } from "./without-them";
import { countAndPercentPhrase, countPhrase } from "./count-phrase";
import { deemedMetReason } from "./deemed-met-reason";
import { wholeNumberText } from "./number-text";
import { isScore } from "./partly-words";
import { percentText } from "./percent-text";
import type { SaidResult } from "./said-findings";
import { shownRules } from "../shown-rules";

export interface FoundSentenceChoices {
  /** The percentage behind "39 of 57"; from as many applicable cases on as the settings say. */
  readonly withPercent?: boolean;
  /** What is said of deemed-met and partly met cases; told unless false. */
  readonly withParts?: boolean;
}

/**
 * What was found on a question, in the words of its set: "The right level of need was marked in 39 of 57, 12 of them
 * deemed met because the referrer has only one route; without them 27 of 45."
 */
export function foundSentence(
  result: SaidResult,
  settings: AuditSettings,
  { withPercent = false, withParts = true }: FoundSentenceChoices = {},
): string {
  const { counts, criterion, metForHeadline: met } = result;
  if (counts.applicable === 0) return nothingFound(result);
  const { fewestForPercentage } = shownRules(settings);
  const phrase = withPercent
    ? countAndPercentPhrase(met, counts.applicable, fewestForPercentage)
    : countPhrase(met, counts.applicable);
  const filled = withBothCounts(criterion.foundSentence)
    .replace("{k} of {n}", () => phrase)
    .replace("{k}", () => wholeNumberText(met))
    .replace("{n}", () => wholeNumberText(counts.applicable));
  const parts = withParts ? deemedPart(result) + partlyPart(result, settings) : "";
  return `${filled.charAt(0).toUpperCase()}${filled.slice(1).replace(/\.\s*$/, "")}${parts}.`;
}

/** A sentence without both counts would say what was found as if it held for every case: it gets them at its end. */
function withBothCounts(words: string): string {
  if (words.includes("{k}") && words.includes("{n}")) return words;
  const said = words
    .replace(/\{[kn]\}/g, "some")
    .trim()
    .replace(/[.\s]+$/, "");
  return said === "" ? "Met in {k} of {n}." : `${said}: {k} of {n}.`;
}

function nothingFound({ counts }: SaidResult): string {
  const isUnscored = counts.unscored > 0 && counts.notApplicable === 0;
  return isUnscored
    ? "No case is scored on this question yet."
    : "The question applied to none of the cases read.";
}

function deemedPart({ counts, withoutDeemedMet, criterion }: SaidResult): string {
  if (counts.deemedMet === null) return `, some of them deemed met ${deemedMetReason(criterion)}`;
  if (!withoutDeemedMet) return "";
  const { met, applicable } = withoutDeemedMet;
  const without = withoutThem(met, applicable);
  return `, ${wholeNumberText(counts.deemedMet)} of them deemed met ${deemedMetReason(criterion)}; ${without}`;
}

function partlyPart(result: SaidResult, settings: AuditSettings): string {
  const { metForHeadline: met, counts } = result;
  const { partly, applicable } = counts;
  if (partly === 0) return "";
  if (partly === null) return settings.partlyCountsAs === 1 ? ", some of them in part" : "; others in part";
  if (settings.partlyCountsAs === 1) return `, ${wholeNumberText(partly)} of them in part`;
  const inPart = `; ${wholeNumberText(partly)} in part`;
  if (!isScore(result, settings) || result.rawProportion === null) return inPart;
  return `${inPart}; score ${percentText(2 * met + partly, 2 * applicable, 0)}`;
}
