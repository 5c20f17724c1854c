import { counted } from "../../words/sentence-words";

/** Cases without any mark to compare. */
export function leftOutSentence(cases: number): string {
  return `${counted(cases, "case has", "cases have")} no mark to compare and ${cases === 1 ? "is" : "are"} left out of the draw.`;
}

/** Cases with some marks and some blanks. */
export function keptSentence(cases: number): string {
  return `${counted(cases, "case has", "cases have")} some marks and may be drawn; blank answers are left out of the agreement.`;
}
