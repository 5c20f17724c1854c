import { whyLeftAlone } from "./report-check/left-alone";
import { wholePercentage } from "./percentage";
import { nearestCount, possibleCounts } from "./percentage-consistency";

/** A percentage in a sentence that the counts can't give. */
export interface ImpossiblePercentage {
  readonly percent: number;
  readonly base: number;
  /** The count that the sentence gives beside it, else the one that comes closest. */
  readonly count: number;
  /** What that count is of the base, in whole per cent. */
  readonly really: number;
  /** The sentence itself gives the count. */
  readonly countIsGiven: boolean;
}

const number = String.raw`(\d[\d,]*)`;
const counted = String.raw`${number}\s+(?:out of|of)\s+(?:the\s+|all\s+)?${number}`;
const ofAfter = new RegExp(
  String.raw`^\s*(?:out of|of|from)\s+(?:the\s+|all\s+)?${number}(?![\d.]*\s?%)`,
  "i",
);
const countAfter = new RegExp(String.raw`^\s*[(,:–-]\s*${counted}`, "i");
/** "39 of 57 referrals (": a few words may stand before a bracket, and none before other signs. */
const countBefore = new RegExp(
  String.raw`${counted}(?:(?:\s+[^\s\d(]+){0,3}\s*\(|\s*[,:–-]\s*(?:or\s+)?)\s*$`,
  "i",
);

/**
 * Whole percentages in a sentence that no k of n can give: of the base that stands beside them ("69% of 57"), of the count
 * beside them ("39 of 57 (69%)"), or, where there is neither, of `base`. `others` may stand without being of that base:
 * estimates and their limits. Percentages with decimals, "about 70%", "<1%", levels of confidence, changes and ends of a
 * range are not looked into.
 * Source: the GRIM test, see percentage-consistency.ts. Checked by: test/core/findings/wording.test.ts
 */
export function impossiblePercentages(
  sentence: string,
  base: number | null = null,
  others: readonly number[] = [],
): readonly ImpossiblePercentage[] {
  return [...sentence.matchAll(/(\d+)\s?(?:%|per cent\b)(?!-?\s?points?\b)/gi)].flatMap((found) => {
    const before = sentence.slice(0, found.index);
    const after = sentence.slice(found.index + found[0].length);
    const percent = Number(found[1]);
    const hasCount = countBefore.test(before);
    if (/[.,]$/.test(before)) return [];
    if (!hasCount && whyLeftAlone(sentence, found.index, found.index + found[0].length) !== null) return [];
    const stated = ofAfter.exec(after);
    const beside = stated === null ? (countBefore.exec(before) ?? countAfter.exec(after)) : null;
    if (beside !== null) return givenCount(percent, valueOf(beside[1]), valueOf(beside[2]));
    const size = stated === null ? base : valueOf(stated[1]);
    if (size === null || size < 1 || (stated === null && others.includes(percent))) return [];
    return ofBase(percent, size);
  });
}

function givenCount(percent: number, count: number, base: number): readonly ImpossiblePercentage[] {
  const really = wholePercentage(count, base);
  return really === null || count > base || really === percent
    ? []
    : [{ percent, base, count, really, countIsGiven: true }];
}

function ofBase(percent: number, base: number): readonly ImpossiblePercentage[] {
  if (percent > 100 || possibleCounts(percent, base).length > 0) return [];
  const nearest = nearestCount(percent, base);
  const really = nearest === null ? null : wholePercentage(nearest.count, base);
  return nearest === null || really === null
    ? []
    : [{ percent, base, count: nearest.count, really, countIsGiven: false }];
}

function valueOf(text: string | undefined): number {
  return Number((text ?? "").replaceAll(",", ""));
}
