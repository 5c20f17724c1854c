import type {
  Applicability,
  CriteriaSet,
  CriterionId,
  CriterionKind,
  MarkChoice,
  MarkMeaning,
} from "../core/scoring/criterion";
import { foldedWord } from "../core/scoring/mark-meaning";
import { joinedWords, listedWords, listParts, quotedWord } from "../core/scoring/word-list";

const meaningWords: Readonly<Record<MarkMeaning, string>> = {
  met: "met",
  notMet: "not met",
  partly: "partly",
  notApplicable: "not applicable",
  deemedMet: "deemed met",
};

const kindWordings: Readonly<Record<CriterionKind, string>> = {
  mark: "Mark",
  choice: "Choice",
  choices: "Several choices",
  number: "Number",
  date: "Date",
  text: "Text",
};

/** "Yes = met; No = not met; N/A = not applicable". A word with a semicolon stands in quotation marks. */
export function marksWords(marks: readonly MarkChoice[]): string {
  return marks.map(({ word, meaning }) => `${quotedWord(word)} = ${meaningWords[meaning]}`).join("; ");
}

/** The marks of such words again; null where a part is not "word = meaning". No words are no marks. */
export function marksOfWords(words: string): readonly MarkChoice[] | null {
  const marks: MarkChoice[] = [];
  for (const part of listParts(words)) {
    const at = part.quoted ? part.rest.indexOf("=") : part.word.lastIndexOf("=");
    const word = part.quoted ? part.word : part.word.slice(0, at).trim();
    const meaning = keyOf(meaningWords, (part.quoted ? part.rest : part.word).slice(at + 1));
    const isAtStart = part.quoted ? at === 0 : at > 0;
    if (!isAtStart || word === "" || meaning === null) return null;
    marks.push({ word, meaning });
  }
  return marks;
}

/** "Several choices". */
export function kindWords(kind: CriterionKind): string {
  return kindWordings[kind];
}

/** A blank cell is a mark, as on sheets of earlier versions; null for a word that is no kind. */
export function kindOfWords(words: string): CriterionKind | null {
  return words.trim() === "" ? "mark" : keyOf(kindWordings, words);
}

/** `All cases`, `When “Referring agency” is Police; Probation` or `When question “decision” is answered No`. */
export function appliesWords(applies: Applicability): string {
  switch (applies.when) {
    case "always":
      return "All cases";
    case "columnIsOneOf":
      return `When “${doubled(applies.column)}” is ${joinedWords(applies.values)}`;
    case "answerIsOneOf":
      return `When question “${doubled(applies.criterion)}” is answered ${joinedWords(applies.answers)}`;
  }
}

const columnRule = /^When [“"]((?:[^”"]|””|"")+)[”"] is (.+)$/isu;
const answerRule = /^When question [“"]((?:[^”"]|””|"")+)[”"] is answered (.+)$/isu;
/** As earlier versions wrote it, with quotation marks inside the header left as they are. */
const earlierRule = /^When [“"](.+?)[”"] is (.+)$/isu;

/** null where the words are of none of these forms. A blank cell means all cases. */
export function appliesOfWords(words: string): Applicability | null {
  const text = words.trim();
  if (text === "" || text.toLowerCase() === "all cases") return { when: "always" };
  const [, asked, answered = ""] = answerRule.exec(text) ?? [];
  const answers = listedWords(answered);
  if (asked !== undefined && answers.length > 0)
    return { when: "answerIsOneOf", criterion: single(asked) as CriterionId, answers };
  const [, column, valued = ""] = columnRule.exec(text) ?? earlierRule.exec(text) ?? [];
  const values = listedWords(valued);
  return column === undefined || values.length === 0
    ? null
    : { when: "columnIsOneOf", column: single(column), values };
}

const partlyWordings = { 0: "0, not met", 0.5: "half", 1: "1, met" } as const;

/** How "Partly" counts, as it stands on Audit criteria; "" where the sheet does not say it. */
export function partlyWords(partly: CriteriaSet["partlyCountsAs"]): string {
  return partly === undefined ? "" : partlyWordings[partly];
}

/** undefined for a blank cell: the setting of the audit holds. null where it is none of the three. */
export function partlyOfWords(words: string): CriteriaSet["partlyCountsAs"] | null {
  const text = foldedWord(words);
  if (text === "") return undefined;
  if (["0", "0, not met", "not met"].includes(text)) return 0;
  if (["half", "0.5", "½"].includes(text)) return 0.5;
  return ["1", "1, met", "met"].includes(text) ? 1 : null;
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, words: string): K | null {
  const wanted = foldedWord(words);
  const found = (Object.keys(table) as K[]).find((key) => foldedWord(table[key]) === wanted);
  return found ?? null;
}

function doubled(text: string): string {
  return text.replaceAll("”", "””").replaceAll('"', '""');
}

function single(text: string): string {
  return text.replaceAll("””", "”").replaceAll('""', '"');
}
