import fc from "fast-check";
import { questionCodes } from "../../../src/core/change/question-codes";
import { questionMatch } from "../../../src/core/change/question-match";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import type { Criterion, CriterionId } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { auditA } from "../findings/audit-a";
import { foundIn, setOf } from "../findings/audit-of-marks";
import { pastOf } from "./past-of";

const past = pastOf(auditFindings(auditA())).results;
const [first] = mashThresholdSet.criteria;
if (first === undefined) throw new Error("no question");

test("law: a question matches itself, whatever capitals, spaces, quotation marks and the order of its marks", () => {
  mashThresholdSet.criteria
    .filter(({ kind }) => kind === "mark")
    .forEach((criterion, at) => {
      const typed: Criterion = {
        ...criterion,
        question: `  ${criterion.question.toUpperCase().replaceAll(" ", "  ")} `,
        marks: [...criterion.marks].reverse().map((mark) => ({ ...mark, word: mark.word.toLowerCase() })),
      };
      expect(questionMatch(typed, 0, past)).toMatchObject({ match: "same", past: past[at] });
    });
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (question) => {
      const curly = questionCodes({ ...first, question: `“${question}” isn’t` });
      expect(curly).toEqual(questionCodes({ ...first, question: ` "${question}"  isn't` }));
    }),
  );
});

test("under another id it is found by its wording", () => {
  const other = { ...first, id: "q8" as CriterionId };
  expect(questionMatch(other, 0, past)).toMatchObject({ match: "same", past: { name: "1 Threshold level" } });
});

test.each([
  ["one word more", { question: `${first.question} Always?` }, ["wording"]],
  [
    "a mark that is called otherwise",
    { marks: first.marks.map((m) => ({ ...m, word: `${m.word}!` })) },
    ["marks"],
  ],
  [
    "a mark that counts otherwise",
    { marks: first.marks.map((m) => (m.meaning === "deemedMet" ? { ...m, meaning: "met" as const } : m)) },
    ["marks"],
  ],
  [
    "a mark fewer, and another question",
    { question: "?", marks: first.marks.slice(1) },
    ["wording", "marks"],
  ],
])("%s is refused, and said", (_, change: Partial<Criterion>, differences) => {
  expect(questionMatch({ ...first, ...change }, 0, past)).toMatchObject({ match: "differs", differences });
});

test("Partly matters where it is offered, and only there", () => {
  const offered = setOf(true).criteria[0];
  const not = setOf(false).criteria[0];
  if (offered === undefined || not === undefined) throw new Error("no question");
  const strict = pastOf(foundIn({ strata: [{ size: 99, marks: "YYNNP" }], partly: true }).findings).results;
  expect(questionMatch(offered, 0, strict)).toMatchObject({ match: "same" });
  expect(questionMatch(offered, 0.5, strict)).toMatchObject({ match: "differs", differences: ["partly"] });
  const without = pastOf(foundIn({ strata: [{ size: 99, marks: "YYNN" }], partly: false }).findings).results;
  expect(questionMatch(not, 0.5, without)).toMatchObject({ match: "same" });
});

test("a question that was not asked is none", () => {
  const strange = { ...first, id: "strange" as CriterionId, question: "Was it raining?" };
  expect(questionMatch(strange, 0, past)).toEqual({ match: "notAsked" });
});
