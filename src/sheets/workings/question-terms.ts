import type { Applicability, Criterion, MarkMeaning } from "../../core/scoring/criterion";
import { foldedWord } from "../../core/scoring/mark-meaning";
import type { Alternatives, Condition } from "./counted-cells";
import { chosenOptions } from "./chosen-options";
import { criterion as criterionText } from "./quoted-text";
import type { ScoringReferences } from "./scoring-references";

/** The words of a question that count as this: each mark, and what else the auditor said stands for it. */
export function wordsMeaning(
  { marks }: Pick<Criterion, "marks">,
  wanted: (mark: Criterion["marks"][number]) => boolean,
): readonly string[] {
  // As a mark is read: an offered word goes first, then the first mark that something else stands for.
  const read = new Map<string, { readonly word: string; readonly mark: Criterion["marks"][number] }>();
  const take = (word: string, mark: Criterion["marks"][number]) => {
    const folded = foldedWord(word);
    if (folded !== "" && !read.has(folded)) read.set(folded, { word: word.trim(), mark });
  };
  for (const mark of marks) take(mark.word, mark);
  for (const mark of marks) for (const word of mark.writtenAs ?? []) take(word, mark);
  return [...read.values()].filter(({ mark }) => wanted(mark)).map(({ word }) => word);
}

/**
 * The cases whose mark counts as this. An agreed mark of a second review counts in place of the first; a blank counts as
 * "not applicable" where the rule of the question says that it isn't asked. Empty where no mark counts so; null where a rule
 * can't be put into a formula.
 */
export function termsOfMeaning(
  asked: Criterion,
  meaning: MarkMeaning,
  criteria: readonly Criterion[],
  references: ScoringReferences,
): Alternatives | null {
  const columns = references.questions.get(asked.id);
  if (columns === undefined) return [];
  const words = wordsMeaning(asked, (mark) => mark.meaning === meaning);
  const marked: Alternatives = words.length === 0 ? [] : markedAs(asked, words, references);
  if (meaning !== "notApplicable") return marked;
  const unasked = notAsked(asked, criteria, references);
  if (unasked === null) return null;
  return [
    ...marked,
    ...unasked.map((conditions) => [{ is: "blank", column: columns.mark } as const, ...conditions]),
  ];
}

function markedAs(
  { id }: Criterion,
  words: readonly string[],
  { questions, agreed, caseNumber }: ScoringReferences,
): Alternatives {
  const column = questions.get(id)?.mark ?? "";
  const first: Condition = { is: "oneOf", column, words };
  if (agreed?.questions.has(id) !== true) return [[first]];
  const settled = (criterion: string) =>
    `COUNTIFS(${[agreed.caseNumber, caseNumber, agreed.questionId, criterionText("=", id), agreed.agreed, criterion].join(",")})`;
  const asAgreed = words.map((word) => settled(criterionText("=", word))).join("+");
  return [
    [first, { is: "array", array: `(${settled('"<>"')}=0)` }],
    [{ is: "array", array: `(${asAgreed})` }],
  ];
}

/** Cases of which a question isn't asked by its rule; null where the rule has no formula. */
export function notAsked(
  { applies, id }: Criterion,
  criteria: readonly Criterion[],
  references: ScoringReferences,
): Alternatives | null {
  if (applies.when === "always") return [];
  if (applies.when === "columnIsOneOf") return columnIsAnother(applies, references);
  const place = criteria.findIndex((each) => each.id === id);
  const earlier = criteria.slice(0, place).find((each) => each.id === applies.criterion);
  const column = earlier === undefined ? undefined : references.questions.get(earlier.id)?.mark;
  if (earlier === undefined || column === undefined) return [];
  const others = answeredOtherwise(earlier, column, applies.answers);
  const further = notAsked(earlier, criteria, references);
  if (others === null || further === null) return null;
  return [...others, ...further.map((conditions) => [{ is: "blank", column } as const, ...conditions])];
}

/** Cases in which a question was answered, and with none of these answers; null where that has no formula. */
function answeredOtherwise(
  earlier: Criterion,
  column: string,
  answers: readonly string[],
): Alternatives | null {
  const wanted = new Set(answers.map(foldedWord));
  const isOther = (word: string) => !wanted.has(foldedWord(word));
  switch (earlier.kind) {
    case "mark":
    case "choice": {
      const words =
        earlier.kind === "mark"
          ? wordsMeaning(earlier, ({ word }) => isOther(word))
          : earlier.options.filter(isOther);
      return words.length === 0 ? [] : [[{ is: "oneOf", column, words }]];
    }
    case "choices": {
      const chosen = chosenOptions(column, earlier.options);
      if (chosen === null) return null;
      const without = earlier.options
        .filter((option) => !isOther(option))
        .map((option): Condition => ({ is: "array", array: `(1-${chosen.has(option)})` }));
      return [[{ is: "array", array: chosen.answered }, ...without]];
    }
    case "number":
    case "date":
    case "text":
      return null;
  }
}

function columnIsAnother(
  { column: header, values }: Extract<Applicability, { readonly when: "columnIsOneOf" }>,
  { carried, untidy }: ScoringReferences,
): Alternatives {
  const column = carried.get(header);
  if (column === undefined) return [];
  const trimmed = untidy.has(column);
  const words = values.map((value) => value.trim()).filter((value) => value !== "");
  const filled: Condition = { is: "filled", column };
  return [words.length === 0 ? [filled] : [filled, { is: "noneOf", column, words, trimmed }]];
}
