import type { Criterion } from "../core/scoring/criterion";

/** The longest input message of Excel. */
const longestMessage = 255;

/** The guidance as an input message: at most 255 characters, cut at a word and then saying where the rest stands. */
export function shortGuidance(
  { kind, question, guidance }: Pick<Criterion, "kind" | "question" | "guidance">,
  criteriaSheet: string,
): string {
  const said = guidance === "" ? question : guidance;
  const whole = kind === "choices" ? `Several: with a semicolon between them. ${said}` : said;
  if (whole.length <= longestMessage) return whole;
  const ending = `… (full text on ${criteriaSheet})`;
  const room = whole.slice(0, longestMessage - ending.length + 1);
  const atWord = room.slice(0, Math.max(0, room.lastIndexOf(" "))).replace(/[\s,;:.–-]+$/, "");
  return `${atWord}${ending}`;
}
