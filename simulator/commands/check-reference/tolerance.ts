/** How far a number may stand from the reference: the larger of the two. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

const USUAL: Tolerance = { relative: 1e-9, absolute: 1e-12 };

/**
 * The tolerance from the words of a file's meta: "relative 1e-9 or absolute 1e-12, …" or "exact". A file that says
 * nothing gets the usual one.
 */
export function toleranceOf(words: string): Tolerance {
  if (/\bexact\b/.test(words)) return { relative: 0, absolute: 0 };
  return {
    relative: numberAfter("relative", words) ?? USUAL.relative,
    absolute: numberAfter("absolute", words) ?? USUAL.absolute,
  };
}

export function isWithin(tolerance: Tolerance, expected: number, got: number): boolean {
  if (expected === got) return true;
  // Next to an endless number any room would be endless too.
  if (!Number.isFinite(expected)) return false;
  const room = Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected));
  return Math.abs(expected - got) <= room;
}

function numberAfter(word: string, words: string): number | null {
  const found = new RegExp(`${word}\\s+(\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?)`).exec(words)?.[1];
  return found === undefined ? null : Number(found);
}
