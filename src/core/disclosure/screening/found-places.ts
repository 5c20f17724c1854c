import type { FoldedText } from "./folded-text";
import type { Hit, HitKind } from "./hit";

/** Each place of a folded text that a pattern finds and `isOne` takes, as a hit in the text that was given. */
export function foundPlaces(
  { text, origin }: FoldedText,
  pattern: RegExp,
  kind: HitKind,
  isOne: (found: RegExpExecArray) => boolean = () => true,
): readonly Hit[] {
  const hits: Hit[] = [];
  const every = new RegExp(pattern.source, "gu");
  for (let found = every.exec(text); found !== null; found = every.exec(text)) {
    if (found[0] === "") every.lastIndex += 1;
    else if (isOne(found)) hits.push(hitAt(origin, found.index, found[0].length, kind, null));
    // What only looks like one may hide another that begins inside it.
    else every.lastIndex = found.index + 1;
  }
  return hits;
}

/** A hit on the letters of a folded text from `start` on. */
export function hitAt(
  origin: readonly number[],
  start: number,
  length: number,
  kind: HitKind,
  column: string | null,
): Hit {
  const offset = origin[start] ?? 0;
  return { kind, offset, length: (origin[start + length] ?? offset) - offset, column };
}
