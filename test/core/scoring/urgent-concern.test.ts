import type { UnitId } from "../../../src/core/frame/unit";
import { mashCompleteSet } from "../../../src/core/scoring/mash-complete-set";
import {
  acknowledgement,
  URGENT_QUESTION,
  urgentConcerns,
  waitingConcern,
} from "../../../src/core/scoring/urgent-concern";

const criterion = mashCompleteSet.criteria.find(({ id }) => id === URGENT_QUESTION);
const concernOf = (text: string, answer: string, acknowledged = "") => {
  if (criterion === undefined) throw new Error("the complete set asks for no urgent concern");
  return waitingConcern({
    key: "C-1" as UnitId,
    stratum: "",
    scorer: "J. Okafor",
    cells: { concern: text, acknowledged, place: { sheet: "S", address: "Z5" } },
    answer: { criterion, cell: answer, place: { sheet: "S", address: "D5" } },
  });
};

test("words, or an answer of yes, or both, are a concern; No and a blank are none", () => {
  expect(concernOf("At home alone", "No")?.concern).toBe("At home alone");
  expect(concernOf("", " yes, told today ")).toMatchObject({
    concern: "Urgent concern: Yes, told today",
    place: { address: "D5" },
  });
  expect(concernOf("At home alone", "Yes, not told yet")).toMatchObject({
    concern: "At home alone – Urgent concern: Yes, not told yet",
    place: { address: "Z5" },
  });
  for (const answer of ["", "No", "Yesterday"]) expect(concernOf("", answer)).toBeNull();
});

test("what was acknowledged is quoted, and other words wait again", () => {
  const first = concernOf("At home alone", "")?.concern ?? "";
  const seen = acknowledgement(" R. Singh ", "4 December 2017, 10:12", first);
  expect(seen).toBe("R. Singh, 4 December 2017, 10:12: “At home alone”");
  expect(concernOf("At home alone", "", seen)).toBeNull();
  expect(concernOf("Not at home", "", seen)?.concern).toBe("Not at home");
  expect(concernOf("At home alone", "Yes, not told yet", seen)).not.toBeNull();
});

test("a name typed by hand acknowledges what stands there", () => {
  expect(concernOf("At home alone", "", "R. Singh")).toBeNull();
});

test("quotation marks and lines in the words, and very long ones, are acknowledged all the same", () => {
  for (const text of ["She said: “help”", "one\ntwo", "x".repeat(5000)])
    expect(concernOf(text, "", acknowledgement("R. Singh", "now", text))).toBeNull();
});

test("a set without the question, and rows without columns, have no concern", () => {
  expect(urgentConcerns([], mashCompleteSet.criteria)).toEqual([]);
});
