import type { Applicability, MarkChoice, MarkMeaning } from "../core/scoring/criterion";

const meaningWords: Readonly<Record<MarkMeaning, string>> = {
  met: "met",
  notMet: "not met",
  partly: "partly",
  notApplicable: "not applicable",
  deemedMet: "deemed met",
};

/** "Yes = met; No = not met; N/A = not applicable". */
export function marksWords(marks: readonly MarkChoice[]): string {
  return marks.map(({ word, meaning }) => `${word} = ${meaningWords[meaning]}`).join("; ");
}

/** The marks of such words again; null where a part is not "word = meaning", a word is there twice, or none is left. */
export function marksOfWords(words: string): readonly MarkChoice[] | null {
  const marks: MarkChoice[] = [];
  for (const part of listOfWords(words)) {
    const at = part.lastIndexOf("=");
    const word = part.slice(0, at).trim();
    const meaning = meaningOf(part.slice(at + 1));
    if (at < 1 || word === "" || meaning === null) return null;
    if (marks.some((mark) => mark.word.toLowerCase() === word.toLowerCase())) return null;
    marks.push({ word, meaning });
  }
  return marks.length === 0 ? null : marks;
}

function meaningOf(words: string): MarkMeaning | null {
  const wanted = words.trim().toLowerCase();
  const found = Object.entries(meaningWords).find(([, meaning]) => meaning === wanted);
  return found === undefined ? null : (found[0] as MarkMeaning);
}

/** "All cases", or `When "Referring agency" is Police; Probation`. */
export function appliesWords(applies: Applicability): string {
  return applies.when === "always" ? "All cases" : `When “${applies.column}” is ${applies.values.join("; ")}`;
}

/** null where the words are of neither form. A blank cell means all cases. */
export function appliesOfWords(words: string): Applicability | null {
  const text = words.trim();
  if (text === "" || text.toLowerCase() === "all cases") return { when: "always" };
  const parts = /^When [“"](.+?)[”"] is (.+)$/isu.exec(text);
  const values = listOfWords(parts?.[2] ?? "");
  return parts === null || values.length === 0
    ? null
    : { when: "columnIsOneOf", column: parts[1] ?? "", values };
}

/** Parts between semicolons, trimmed, blank ones left out. */
export function listOfWords(words: string): readonly string[] {
  return words
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
