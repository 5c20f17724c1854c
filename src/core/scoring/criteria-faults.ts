import type { CriterionFault } from "../scoring-problem";
import type { Criterion } from "./criterion";
import { foldedWord } from "./mark-meaning";
import { longestWord, wouldBeReadOtherwise } from "./offerable-word";

/** Which part of a criterion is at fault, as its column on Audit criteria is called in `sheets/criteria-columns.ts`. */
export type CriterionPart =
  "id" | "number" | "shortName" | "question" | "kind" | "marks" | "options" | "reasons" | "applies";

/** What can't be in a set, with its place: `index` counts the criteria from 0; `text` is the word at fault, or "". */
export interface FaultOfCriterion {
  readonly index: number;
  readonly part: CriterionPart;
  readonly fault: CriterionFault;
  readonly text: string;
}

/** With its number and a space it heads a column of a table, and such a header ends at 255 characters. */
const longestShortName = 240;

/** All words of one kind stand in one cell, which holds 32,767 characters, with what is written between them. */
const longestWordsTogether = 30_000;

/**
 * All that can't be in a set of criteria, in their order. `columns` are the headers that rules may ask about; null where
 * they aren't known yet. Rules may ask about an earlier criterion only, so that no two wait for each other.
 * Checked by: test/core/scoring/criteria-faults.test.ts
 */
export function criteriaFaults(
  criteria: readonly Criterion[],
  columns: readonly string[] | null,
): readonly FaultOfCriterion[] {
  const faults: FaultOfCriterion[] = [];
  const known = columns === null ? null : new Set(columns.map(foldedWord));
  criteria.forEach((criterion, index) => {
    const add = (part: CriterionPart, fault: CriterionFault, text = ""): void => {
      faults.push({ index, part, fault, text });
    };
    const earlier = criteria.slice(0, index);
    const { id, number, shortName, question, kind, marks, options, reasons } = criterion;
    if (id.trim() === "") add("id", "blank");
    else if (earlier.some((other) => foldedWord(other.id) === foldedWord(id))) add("id", "repeated", id);
    if (!Number.isSafeInteger(number) || number < 1) add("number", "numberUnusable", String(number));
    else if (earlier.some((other) => other.number === number)) add("number", "repeated", String(number));
    if (shortName.trim() === "") add("shortName", "blank");
    else if (shortName.length > longestShortName) add("shortName", "wordTooLong", shortName);
    if (question.trim() === "") add("question", "blank");
    const markWords = marks.map(({ word }) => word);
    if (kind === "mark") {
      if (marks.length === 0) add("marks", "blank");
      else if (!marks.some(({ meaning }) => meaning === "met")) add("marks", "noMarkMet");
    } else if (marks.length > 0) add("marks", "notOfKind", kind);
    if (kind === "choice" || kind === "choices") {
      if (options.length === 0) add("options", "blank");
    } else if (options.length > 0) add("options", "notOfKind", kind);
    for (const [part, words] of [
      ["marks", markWords],
      ["options", options],
      ["reasons", reasons],
    ] as const) {
      const fault = wordFault(words);
      if (fault !== null) add(part, ...fault);
    }
    const rule = ruleFault(criterion, criteria, index, known);
    if (rule !== null) add("applies", ...rule);
  });
  return faults;
}

/** What is wrong with words that are offered: one that says nothing, is too long, or stands twice. */
function wordFault(words: readonly string[]): readonly [CriterionFault, string] | null {
  const blank = words.find((word) => word.trim() === "" || word !== word.trim());
  if (blank !== undefined) return ["wordUnusable", blank];
  const long = words.find((word) => word.length > longestWord);
  if (long !== undefined) return ["wordTooLong", long];
  const control = words.find(wouldBeReadOtherwise);
  if (control !== undefined) return ["wordUnusable", control];
  if (words.reduce((sum, { length }) => sum + length + 20, 0) > longestWordsTogether)
    return ["tooManyWords", ""];
  const seen = new Set<string>();
  const twice = words.find((word) => seen.size === seen.add(foldedWord(word)).size);
  return twice === undefined ? null : ["repeated", twice];
}

function ruleFault(
  { applies: rule }: Criterion,
  criteria: readonly Criterion[],
  index: number,
  columns: ReadonlySet<string> | null,
): readonly [CriterionFault, string] | null {
  if (rule.when === "always") return null;
  const words = rule.when === "columnIsOneOf" ? rule.values : rule.answers;
  if (words.length === 0) return ["ruleWithoutValue", ""];
  if (rule.when === "columnIsOneOf")
    return columns === null || columns.has(foldedWord(rule.column))
      ? null
      : ["ruleColumnMissing", rule.column];
  const at = criteria.findIndex(({ id }) => id === rule.criterion);
  const asked = criteria[at];
  if (asked === undefined) return ["ruleQuestionUnknown", rule.criterion];
  if (at >= index) return ["ruleQuestionLater", rule.criterion];
  const offered = new Set([...asked.marks.map(({ word }) => word), ...asked.options].map(foldedWord));
  if (offered.size === 0) return ["ruleQuestionOpen", rule.criterion];
  const strange = words.find((word) => !offered.has(foldedWord(word)));
  return strange === undefined ? null : ["ruleAnswerUnknown", strange];
}
