/** What a percentage is said to be out of, and how many of them, where that is said too. */
export interface StatedBase {
  readonly size: number;
  readonly count: number | null;
  /** "beside": right beside the percentage; "sentence": the one base that its sentence names; "other": see `other-part.ts`. */
  readonly from: "beside" | "sentence" | "other";
}

const NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?![\\d,.]*\\d|\\s?%|\\s?per\\s?cent)";
const DETERMINER = "(?:(?:the|all|these|those|our|its|a|an|total|applicable|eligible)\\s+){0,3}";
const GROUP = "(?:(?:sample|total|group|set|base|cohort|subset|number|list)\\s+of\\s+)?";
const RATIO = `${NUMBER}\\s*(?:/|of|out\\s+of)\\s*${DETERMINER}${NUMBER}`;
const LINK = "[\\s,;:(\\[–—-]*(?:(?:or|i\\.e\\.|that\\s+is|which\\s+is|namely|=)\\s+)?[(\\[]?\\s*";

const ratioAfter = new RegExp(`^${LINK}${RATIO}`, "i");
const ratioBefore = new RegExp(`${RATIO}(?:\\s+[\\p{L}’'-]{2,20}){0,4}${LINK}$`, "iu");
const baseAfter = new RegExp(
  `^[\\s,(\\[]*(?:n\\s*=\\s*|(?:of|out\\s+of|from|in|among|across)\\s+${DETERMINER}${GROUP})${NUMBER}`,
  "i",
);
const baseBefore = new RegExp(`\\bn\\s*=\\s*${NUMBER}[\\s,;:)]*$`, "i");

/** Words that a number of cases stands before. */
const CASES =
  "(?:applicable |eligible |audited |scored |relevant )?(?:cases?|referrals?|records?|files?|children|young people|families|responses?|respondents?|replies|practitioners?|people|questionnaires?|assessments?|audits?|forms?|participants?|patients?|clients?|visits?|plans?|contacts?|staff)";
const inSentence: readonly RegExp[] = [
  new RegExp(`\\b(?:sample|total|group|set|base|cohort|subset)\\s+of\\s+${DETERMINER}${NUMBER}`, "gi"),
  new RegExp(`\\bn\\s*=\\s*${NUMBER}`, "gi"),
  new RegExp(`${NUMBER}\\s+${CASES}\\b`, "gi"),
  new RegExp(`\\b(?:of|out\\s+of)\\s+${DETERMINER}${NUMBER}\\b`, "gi"),
];
const counts = new RegExp(RATIO, "gi");
/** "30 cases (77%)": how many of a base that is said elsewhere. */
const countBefore = new RegExp(`${NUMBER}\\s+(?:[\\p{L}’'-]{2,20}\\s+){0,2}[(\\[]\\s*$`, "iu");
/** So much of a sentence is looked at beside a percentage. */
const BESIDE = 90;

const valueOf = (digits: string | undefined): number => Number((digits ?? "").replaceAll(",", ""));

/** A year that is no number of cases. */
const isYear = (size: number): boolean => size >= 1900 && size <= 2099;

/**
 * The base of the percentage that stands from `start` to `end` of a sentence; null where none is said, or several are.
 * `named` are the bases that the sentence names anywhere, by `basesNamed`.
 */
export function statedBase(
  sentence: string,
  start: number,
  end: number,
  named: ReadonlySet<number>,
): StatedBase | null {
  const before = sentence.slice(Math.max(0, start - BESIDE), start);
  const after = sentence.slice(end, end + BESIDE);
  const ratio = ratioAfter.exec(after) ?? ratioBefore.exec(before);
  if (ratio !== null && valueOf(ratio[2]) > 0)
    return { size: valueOf(ratio[2]), count: valueOf(ratio[1]), from: "beside" };
  const beside = baseAfter.exec(after) ?? baseBefore.exec(before);
  const own = beside === null ? 0 : valueOf(beside[1]);
  if (own > 0 && !isYear(own)) return { size: own, count: null, from: "beside" };
  const counted = countBefore.exec(before);
  const count = counted === null ? null : valueOf(counted[1]);
  const [size, ...others] = [...named].filter((each) => each !== count);
  return size === undefined || others.length > 0 ? null : { size, count, from: "sentence" };
}

/** All numbers of cases that a sentence names as what something is out of. */
export function basesNamed(sentence: string): ReadonlySet<number> {
  // k of "k of n" is no base.
  const ks = new Set([...sentence.matchAll(counts)].map(({ index }) => index));
  const found = inSentence.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const place = match.index + match[0].search(/\d/);
      return ks.has(place) ? [] : [valueOf(match[1])];
    }),
  );
  return new Set(found.filter((size) => size > 0 && !isYear(size)));
}
