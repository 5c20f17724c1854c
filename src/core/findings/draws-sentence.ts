import { numberInWords, ordinalInWords } from "./number-text";

/**
 * Which draw from the list this is, so that nobody can draw until the sample pleases and keep quiet about it: "First draw
 * from this list." or "Third draw from this list; two were stopped or removed, see the record."
 * `begun` counts every draw that was begun, `ended` those of them that were stopped, void or removed. Nothing drawn here
 * (begun 0) gives "".
 */
export function drawsSentence(begun: number, ended: number): string {
  if (begun < 1) return "";
  const which = ordinalInWords(begun);
  const draw = `${which.charAt(0).toUpperCase()}${which.slice(1)} draw from this list`;
  if (ended === 0) return begun === 1 ? `${draw}.` : `${draw}; see the record.`;
  const earlier = ended === 1 ? "one was" : `${numberInWords(ended)} were`;
  return `${draw}; ${earlier} stopped or removed, see the record.`;
}
