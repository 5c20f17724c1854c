import * as fc from "fast-check";
import type {
  Applicability,
  CriteriaSet,
  Criterion,
  CriterionId,
  CriterionKind,
  MarkChoice,
} from "../../../src/core/scoring/criterion";
import { foldedWord } from "../../../src/core/scoring/mark-meaning";

/** Any words that may be offered: trimmed, on one line, with every sign that means something in a list of words. */
export const anyWord: fc.Arbitrary<string> = fc
  .oneof(
    fc.stringMatching(/^[A-Za-zé/–'][A-Za-z é/–']{0,12}[a-z]$/),
    fc.stringMatching(/^[-=+@A-Za-zé"“”';,&<>0-9 ]{1,20}$/),
    fc.string({ minLength: 1, maxLength: 255 }),
  )
  .map((word) => word.replace(/\p{Cc}/gu, "").trim())
  // A word that begins like a formula can't be offered.
  .map((word) => word.replace(/^[=+\-@＝＋－＠\s]+/u, ""))
  .filter((word) => word !== "");

/** Words that differ in more than capitals. */
export function differentWords(minLength: number, maxLength: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(anyWord, { minLength, maxLength, selector: foldedWord });
}

const plain = fc.oneof(anyWord, fc.constant(""));
const meanings = fc.constantFrom<MarkChoice["meaning"][]>("notMet", "partly", "notApplicable", "deemedMet");

const anyMarks: fc.Arbitrary<MarkChoice[]> = differentWords(1, 4).chain((words) =>
  fc
    .array(meanings, { minLength: words.length, maxLength: words.length })
    .map((all) =>
      words.map((word, index) => ({ word, meaning: index === 0 ? "met" : (all[index] ?? "notMet") })),
    ),
);

const anyCriterion = fc
  .record({
    section: plain,
    shortName: anyWord.map((word) => word.slice(0, 200).trim()),
    question: anyWord,
    foundSentence: plain,
    guidance: plain,
    standard: plain,
    kind: fc.constantFrom<CriterionKind[]>("mark", "choice", "choices", "number", "date", "text"),
    marks: anyMarks,
    options: differentWords(1, 4),
    reasons: differentWords(0, 3),
    ruled: fc.oneof(
      fc.constant({ by: "nothing" } as const),
      fc.record({ by: fc.constant("column" as const), column: anyWord, values: differentWords(1, 3) }),
      fc.record({ by: fc.constant("answer" as const), asked: fc.nat(), taken: fc.nat() }),
    ),
  })
  .map(({ marks, options, ...rest }) => ({
    ...rest,
    marks: rest.kind === "mark" ? marks : [],
    options: rest.kind === "choice" || rest.kind === "choices" ? options : [],
  }));

function ruleOf(
  ruled:
    | { by: "nothing" }
    | { by: "column"; column: string; values: string[] }
    | { by: "answer"; asked: number; taken: number },
  earlier: readonly Criterion[],
): Applicability {
  if (ruled.by === "column") return { when: "columnIsOneOf", column: ruled.column, values: ruled.values };
  const closed = earlier.filter(({ marks, options }) => marks.length + options.length > 0);
  if (ruled.by === "nothing" || closed.length === 0) return { when: "always" };
  const asked = closed[ruled.asked % closed.length];
  const words = [...(asked?.marks.map(({ word }) => word) ?? []), ...(asked?.options ?? [])];
  const answer = words[ruled.taken % words.length] ?? "";
  return { when: "answerIsOneOf", criterion: (asked?.id ?? "") as CriterionId, answers: [answer] };
}

/** Any criteria without a fault, of every kind, with rules on columns and on earlier answers. */
export const anyCriteria: fc.Arbitrary<Criterion[]> = fc
  .array(anyCriterion, { minLength: 1, maxLength: 5 })
  .map((all) => {
    const criteria: Criterion[] = [];
    all.forEach(({ ruled, ...rest }, index) => {
      const id = `q${index}` as CriterionId;
      criteria.push({ ...rest, id, number: index + 1, applies: ruleOf(ruled, criteria) });
    });
    return criteria;
  });

export const anySet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    id: anyWord,
    title: anyWord,
    auditedAgainst: anyWord,
    caseWord: fc.record({ one: anyWord, many: anyWord }),
    criteria: anyCriteria,
    themes: differentWords(0, 3),
    partly: fc.constantFrom<(CriteriaSet["partlyCountsAs"] | null)[]>(0, 0.5, 1, null),
  })
  .map(({ partly, ...set }) =>
    partly === null || partly === undefined ? set : { ...set, partlyCountsAs: partly },
  );
