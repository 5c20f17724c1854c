import type { Applicability, Criterion, CriterionId } from "../../../src/core/scoring/criterion";
import { chosenOptions } from "../../../src/sheets/workings/chosen-options";
import { countedCells } from "../../../src/sheets/workings/counted-cells";
import { termsOfMeaning, wordsMeaning } from "../../../src/sheets/workings/question-terms";
import { setOf } from "../../core/findings/audit-of-marks";
import { lettersReferences } from "../example-workings";

const [plain] = setOf(false).criteria;
if (plain === undefined) throw new Error("no question");

const question = (number: number, changes: Partial<Criterion> = {}): Criterion => ({
  ...plain,
  id: `q${number}` as CriterionId,
  number,
  ...changes,
});
const ruled = (applies: Applicability) => question(2, { applies });

function notApplicable(
  criteria: readonly Criterion[],
  asked: Criterion,
  carried = new Map<string, string>(),
) {
  const references = lettersReferences({ criteria }, { carried });
  const terms = termsOfMeaning(asked, "notApplicable", criteria, references);
  return terms === null ? null : countedCells(terms);
}

test("what else stands for a mark counts as it; a word that is offered, or said before, goes first", () => {
  const asked = question(1, {
    marks: [
      { word: "Yes", meaning: "met", writtenAs: ["y", " J ", "no"] },
      { word: "No", meaning: "notMet", writtenAs: ["n", "Y"] },
    ],
  });
  expect(wordsMeaning(asked, ({ meaning }) => meaning === "met")).toEqual(["Yes", "y", "J"]);
  expect(wordsMeaning(asked, ({ meaning }) => meaning === "notMet")).toEqual(["No", "n"]);
});

test("a blank counts as not applicable where the rule asks for another value of a column", () => {
  const asked = ruled({ when: "columnIsOneOf", column: "Agency", values: ["Police", "NHS"] });
  expect(notApplicable([asked], asked, new Map([["Agency", "T[Agency]"]]))).toBe(
    'COUNTIFS(T[Q2],"=N/A")+COUNTIFS(T[Q2],"",T[Agency],"<>",T[Agency],"<>Police",T[Agency],"<>NHS")',
  );
  // A column that is gone says nothing, as in the findings.
  expect(notApplicable([asked], asked)).toBe('COUNTIFS(T[Q2],"=N/A")');
});

test("… or another answer to an earlier question, and so on down the line", () => {
  const first = question(1);
  const second = ruled({ when: "answerIsOneOf", criterion: first.id, answers: ["no"] });
  const third = question(3, { applies: { when: "answerIsOneOf", criterion: second.id, answers: ["Yes"] } });
  const criteria = [first, second, third];
  expect(notApplicable(criteria, second)).toBe(
    'COUNTIFS(T[Q2],"=N/A")+COUNTIFS(T[Q2],"",T[Q1],"=Yes")+COUNTIFS(T[Q2],"",T[Q1],"=N/A")+COUNTIFS(T[Q2],"",T[Q1],"=Deemed met")',
  );
  expect(notApplicable(criteria, third)).toContain('COUNTIFS(T[Q3],"",T[Q2],"",T[Q1],"=Deemed met")');
});

test("several choices stand in one cell, and each is looked for whole; a cell with anything else tells nothing", () => {
  const first = question(1, { kind: "choices", marks: [], options: ["Health", "Police"] });
  const second = ruled({ when: "answerIsOneOf", criterion: first.id, answers: ["police"] });
  const chosen = chosenOptions("T[Q1]", ["Health", "Police"]);
  expect(notApplicable([first, second], second)).toBe(
    `COUNTIFS(T[Q2],"=N/A")+SUMPRODUCT(ISBLANK(T[Q2])*${chosen?.answered ?? ""}*(1-${chosen?.has("Police") ?? ""}))`,
  );
});

test("choices with semicolons of their own, and open answers, have no formula", () => {
  const second = ruled({ when: "answerIsOneOf", criterion: question(1).id, answers: ["Yes"] });
  for (const changes of [{ kind: "choices", options: ["Yes; late"] }, { kind: "text" }] as const) {
    expect(notApplicable([question(1, { marks: [], ...changes }), second], second)).toBeNull();
  }
});

test("an agreed mark counts in place of the first", () => {
  const asked = question(1);
  const references = lettersReferences(
    { criteria: [asked] },
    { agreed: { caseNumber: "D!A", questionId: "D!B", agreed: "D!C", questions: new Set([asked.id]) } },
  );
  expect(countedCells(termsOfMeaning(asked, "met", [asked], references) ?? [])).toBe(
    'SUMPRODUCT(ISNUMBER(1/((T[Q1]="Yes")))*(COUNTIFS(D!A,T[Case],D!B,"=q1",D!C,"<>")=0))' +
      '+SUMPRODUCT(--(COUNTIFS(D!A,T[Case],D!B,"=q1",D!C,"=Yes")))',
  );
});
