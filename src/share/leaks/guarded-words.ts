import { STEPS_A_SLICE, type Sliced } from "../../core/sliced";
import { comparedText, wordTokens, type WordToken } from "./word-tokens";

/** Ids and values shorter than this are found in ordinary words and numbers everywhere. */
const shortest = 5;

/** What is searched for, made ready once for many texts. */
export interface GuardedWords {
  /** By their words without anything between them; the longest of them. */
  readonly long: ReadonlyMap<string, string>;
  readonly longest: number;
  /** Those whose words don't belong together by themselves, as they are written: "a,1234". By the same key. */
  readonly odd: ReadonlyMap<string, ReadonlySet<string>>;
  /** As they are written. */
  readonly short: ReadonlySet<string>;
}

/** In slices: a list may have hundreds of thousands of case numbers. */
export function* guardedWords(values: Iterable<string>): Sliced<GuardedWords> {
  const long = new Map<string, string>();
  const odd = new Map<string, Set<string>>();
  const short = new Set<string>();
  let longest = 0;
  let steps = 0;
  for (const value of values) {
    if (steps % (STEPS_A_SLICE / 4) === 0) yield;
    steps += 1;
    const compared = comparedText(value);
    const tokens = wordTokens(compared);
    const joined = tokens.map(({ word }) => word).join("");
    if (joined === "") continue;
    if (joined.length < shortest) short.add(value.trim());
    else {
      long.set(joined, value);
      if (tokens.some((token, at) => at > 0 && !token.joined)) {
        const written = odd.get(joined) ?? new Set();
        odd.set(joined, written.add(compared.slice(tokens[0]?.start, tokens.at(-1)?.end)));
      }
    }
    longest = Math.max(longest, joined.length);
  }
  return { long, longest, odd, short };
}

/** Words of ours, and labels that may be said: their words, by the first of them. */
export type AllowedWords = ReadonlyMap<string, readonly (readonly string[])[]>;

export function allowedWords(texts: Iterable<string>): AllowedWords {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const text of texts) {
    const words = wordTokens(comparedText(text)).map(({ word }) => word);
    const [first] = words;
    if (first === undefined) continue;
    const others = byFirst.get(first) ?? [];
    others.push(words);
    byFirst.set(first, others);
  }
  return byFirst;
}

/**
 * Which of the long values stand in a text as whole words, also where they are split by spaces or dashes, and exactly as
 * they are written where that is with other signs. What lies wholly inside something allowed is not found.
 */
export function foundLong(
  text: string,
  { long, longest, odd }: GuardedWords,
  allowed: AllowedWords,
): readonly string[] {
  const compared = comparedText(text);
  const tokens = wordTokens(compared);
  const covered = coveredTokens(compared, tokens, allowed);
  const found = new Set<string>();
  tokens.forEach(({ start: from }, start) => {
    let joined = "";
    let isOne = true;
    for (let at = start; at < tokens.length && joined.length <= longest; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      isOne &&= at === start || token.joined;
      if (!isOne && odd.size === 0) break;
      joined += token.word;
      const value = long.get(joined);
      if (value === undefined || covered.slice(start, at + 1).every(Boolean)) continue;
      if (isOne || odd.get(joined)?.has(compared.slice(from, token.end)) === true) found.add(value);
    }
  });
  return [...found];
}

function coveredTokens(
  compared: string,
  tokens: readonly WordToken[],
  allowed: AllowedWords,
): readonly boolean[] {
  const covered = tokens.map(() => false);
  tokens.forEach(({ word }, start) => {
    for (const words of allowed.get(word) ?? []) {
      const same = words.findIndex((each, at) => tokens[start + at]?.word !== each);
      if (same === -1) covered.fill(true, start, start + words.length);
      else if (isCutShort(compared, tokens[start], tokens[start + same], words[same] ?? ""))
        covered.fill(true, start, start + same + 1);
      else if (isCutShort(compared, tokens[start], tokens[start + same - 1], words[same - 1] ?? ""))
        covered.fill(true, start, start + same);
    }
  });
  return covered;
}

/** A title is cut after 59 signs at the soonest; some of them may be no words. */
const FEWEST_BEFORE_CUT = 40;

/**
 * Whether an allowed text ends in a word, or in the beginning of one, because the title of a page was cut there: "…". After fewer
 * words no title of ours is cut: then somebody wrote so.
 */
function isCutShort(
  compared: string,
  first: WordToken | undefined,
  token: WordToken | undefined,
  word: string,
): boolean {
  if (first === undefined || token === undefined || !word.startsWith(token.word)) return false;
  if (token.end - first.start < FEWEST_BEFORE_CUT) return false;
  return /^[^\p{L}\p{N}]*\.\.\./u.test(compared.slice(token.end));
}

/** Which of the short values stand in a text as whole words, as they are written: "57", "A/1". */
export function foundShort(text: string, { short }: GuardedWords): readonly string[] {
  if (short.size === 0) return [];
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const runs = words.flatMap(({ index }, first) =>
    words.slice(first, first + shortest).map(({ 0: word, index: at }) => text.slice(index, at + word.length)),
  );
  return [...new Set([text.trim(), ...runs])].filter((each) => short.has(each));
}
