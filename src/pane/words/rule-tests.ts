import type { ListHeader } from "../../core/frame/found-list";
import type { TypedCondition } from "../typed-rule";

type Test = TypedCondition["test"];

/** One word for "is" and "is one of": how many values are chosen tells which. */
const OFFERED: readonly { readonly value: Test; readonly word: string }[] = [
  { value: "is", word: "is, or is one of" },
  { value: "isNot", word: "is not, or is none of" },
  { value: "contains", word: "contains" },
  { value: "doesNotContain", word: "does not contain" },
  { value: "numberBetween", word: "is a number between" },
  { value: "dateBetween", word: "is a date between" },
  { value: "isBlank", word: "is blank" },
  { value: "isNotBlank", word: "is not blank" },
];

/** Words would be compared with the number that stands for a date. */
const NOT_OF_DATES: readonly Test[] = ["is", "isNot", "contains", "doesNotContain", "numberBetween"];

/** The test as it is offered: "is one of" under "is". */
export function offeredTest(test: Test): Test {
  return test === "isOneOf" ? "is" : test === "isNoneOf" ? "isNot" : test;
}

/** The tests that make sense for a column, and the one that is chosen. */
export function offeredTests(looksLike: ListHeader["looksLike"], chosen: Test): typeof OFFERED {
  return OFFERED.filter(
    ({ value }) => value === offeredTest(chosen) || looksLike !== "date" || !NOT_OF_DATES.includes(value),
  );
}

/** The test that a newly chosen column begins with. */
export function firstTest(looksLike: ListHeader["looksLike"]): Test {
  return looksLike === "date" ? "dateBetween" : looksLike === "number" ? "numberBetween" : "is";
}
