import { inOneGo } from "../../src/core/sliced";
import { allowedWords, foundLong, guardedWords } from "../../src/share/leaks/guarded-words";

const guarded = inOneGo(guardedWords(["Rhys Dunmere"]));
const title = "Audit of what was asked and answered for Rhys Dunmere and the teams of the north";
const allowed = allowedWords([title, "Rhys Dunmere Centre", "Rhys Dunmeres"]);
const found = (text: string) => foundLong(text, guarded, allowed);

test("an allowed text that a title cuts short is still allowed, up to where it was cut", () => {
  expect(found(`${title} · Cover`)).toEqual([]);
  expect(found("Audit of what was asked and answered for Rhys Dunmere and the te… · Cover")).toEqual([]);
  expect(found("Audit of what was asked and answered for Rhys Dunmere …")).toEqual([]);
});

test("without the sign of a cut, or in other words, the value is found", () => {
  expect(found("Audit of what was asked and answered for Rhys Dunmere and others")).toEqual(["Rhys Dunmere"]);
  expect(found("Asked Rhys Dunmere … again")).toEqual(["Rhys Dunmere"]);
  expect(found(`${title} and others … Rhys Dunmere`)).toEqual(["Rhys Dunmere"]);
});

test("what somebody ends with points after a few words is no cut title", () => {
  expect(found("Rhys Dunmere... was not seen")).toEqual(["Rhys Dunmere"]);
  expect(found("Rhys Dunmere…")).toEqual(["Rhys Dunmere"]);
  expect(found("At the Rhys Dunmere Centre")).toEqual([]);
});
