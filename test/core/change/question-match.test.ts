import fc from "fast-check";
import { questionCodes } from "../../../src/core/change/question-codes";
import type { PastResult } from "../../../src/core/change/past-audit";
import { questionMatches } from "../../../src/core/change/question-match";
import { withSaid, type SaidMatch } from "../../../src/core/change/said-match";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import type { Criterion, CriterionId } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { auditA } from "../findings/audit-a";
import { foundIn, setOf } from "../findings/audit-of-marks";
import { pastOf } from "./past-of";

const past = pastOf(auditFindings(auditA())).results;
const [first] = mashThresholdSet.criteria;
if (first === undefined) throw new Error("no question");
const questionMatch = (criterion: Criterion, partly: number, then: readonly PastResult[]) =>
  questionMatches([criterion], partly, then)[0];

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

describe("a set that was built anew", () => {
  const asked = (id: string, question: string): Criterion => ({ ...first, id: id as CriterionId, question });
  const was = (id: string, question: string): PastResult => {
    const [result] = past;
    if (result === undefined) throw new Error("no result");
    return {
      ...result,
      codes: questionCodes(asked(id, question)),
      name: `${id} ${question}`,
      wording: question,
    };
  };
  const found = (now: readonly Criterion[], then: readonly PastResult[], said: readonly SaidMatch[] = []) =>
    questionMatches(now, 0, then, said).map((each) =>
      "past" in each ? `${each.match} ${each.past.name}` : each.match,
    );

  test("ids that were given to other questions don’t stand in the way of the same wording", () => {
    const then = [was("q1", "Consent?"), was("q2", "Told?"), was("q3", "Seen?")];
    const now = [asked("q1", "Told?"), asked("q2", "Seen?"), asked("q3", "New?"), asked("q4", "Consent?")];
    expect(found(now, then)).toEqual(["same q2 Told?", "same q3 Seen?", "notAsked", "same q1 Consent?"]);
  });

  test("id and wording together go before the wording alone, and an id with other words differs", () => {
    const then = [was("q1", "Told?"), was("q2", "Told?"), was("q3", "Seen?")];
    expect(found([asked("q2", "Told?"), asked("q3", "Seen by whom?")], then)).toEqual([
      "same q2 Told?",
      "differs q3 Seen?",
    ]);
  });

  test("wording that more than one question has tells nothing, and the auditor’s word does", () => {
    const then = [was("q1", "Told?"), was("q2", "Told?")];
    const now = [asked("q3", "Told?"), asked("q2", "Seen?")];
    expect(found(now, then)).toEqual(["severalAlike", "differs q2 Told?"]);
    const said = withSaid([], questionCodes(asked("q3", "Told?")), then[1]?.codes);
    expect(found(now, then, said)).toEqual(["same q2 Told?", "notAsked"]);
    expect(found([asked("q3", "Told?"), asked("q4", "Told?")], then.slice(1))).toEqual([
      "severalAlike",
      "severalAlike",
    ]);
  });

  test("what the auditor said goes first, holds for these words only, and leaves marks and Partly to be judged", () => {
    const then = [was("q1", "Told?"), was("q2", "Seeen?")];
    const now = [asked("q1", "Told?"), asked("q2", "Seen?")];
    const [one, two] = now.map(questionCodes);
    if (one === undefined || two === undefined) throw new Error("no codes");
    const same = withSaid([], two, then[1]?.codes);
    expect(found(now, then)).toEqual(["same q1 Told?", "differs q2 Seeen?"]);
    expect(found(now, then, same)).toEqual(["same q1 Told?", "same q2 Seeen?"]);
    expect(found([asked("q2", "Seen by whom?")], then, same)).toEqual(["differs q2 Seeen?"]);
    expect(found(now, [was("q2", "Sen?")], same)).toEqual(["notAsked", "differs q2 Sen?"]);
    expect(found(now, then, withSaid(same, two, undefined))).toEqual(["same q1 Told?", "differs q2 Seeen?"]);
    expect(found(now, then, withSaid(same, one, null))).toEqual(["saidOther", "same q2 Seeen?"]);
    const others = { ...asked("q2", "Seen?"), marks: first.marks.slice(1) };
    expect(questionMatches([others], 0, then, same)).toMatchObject([
      { match: "differs", differences: ["marks"] },
    ]);
    const partly = setOf(true).criteria[0];
    const strict = pastOf(foundIn({ strata: [{ size: 99, marks: "YYNNP" }], partly: true }).findings).results;
    if (partly === undefined) throw new Error("no question");
    const reworded = { ...partly, question: "Otherwise?" };
    const saidOf = withSaid([], questionCodes(reworded), strict[0]?.codes);
    expect(questionMatches([reworded], 0, strict, saidOf)).toMatchObject([{ match: "same" }]);
    expect(questionMatches([reworded], 0.5, strict, saidOf)).toMatchObject([
      { match: "differs", differences: ["partly"] },
    ]);
  });

  test("laws: no question of last time is taken twice, id with wording always finds its own, order makes no difference", () => {
    const question = fc.constantFrom("Told?", "Seen?", "Consent?");
    const set = fc.uniqueArray(fc.tuple(fc.constantFrom("q1", "q2", "q3", "q4"), question), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(set, set, (nows, thens) => {
        const now = nows.map(([id, words]) => asked(id, words));
        const then = thens.map(([id, words]) => was(id, words));
        const matches = questionMatches(now, 0, then);
        const taken = matches.flatMap((each) => ("past" in each ? [each.past.name] : []));
        expect(new Set(taken).size).toBe(taken.length);
        now.forEach(({ id, question: words }, at) => {
          const match = matches[at];
          const isThere = then.some(({ name }) => name === `${id} ${words}`);
          if (isThere) expect(match).toMatchObject({ match: "same", past: { name: `${id} ${words}` } });
          if (match?.match === "same") expect(match.past.wording).toBe(words);
          if (match?.match === "differs") expect(match.past.wording).not.toBe(words);
        });
        const turned = questionMatches([...now].reverse(), 0, [...then].reverse());
        expect([...turned].reverse()).toEqual(matches);
      }),
    );
  });
});
