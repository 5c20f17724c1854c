import { inOneGo } from "../../src/core/sliced";
import { allowedWords, foundLong, guardedWords } from "../../src/share/leaks/guarded-words";

const guarded = inOneGo(guardedWords(["Rhys Dunmere"]));
const allowed = allowedWords(["Audit for Rhys Dunmere and the teams of the north"]);
const found = (text: string) => foundLong(text, guarded, allowed);

test("an allowed text that a title cuts short is still allowed, up to where it was cut", () => {
  expect(found("Audit for Rhys Dunmere and the teams of the north · Cover")).toEqual([]);
  expect(found("Audit for Rhys Dunmere and the te… · Cover")).toEqual([]);
  expect(found("Audit for Rhys Dunmere …")).toEqual([]);
});

test("without the sign of a cut, or in other words, the value is found", () => {
  expect(found("Audit for Rhys Dunmere and others")).toEqual(["Rhys Dunmere"]);
  expect(found("Asked Rhys Dunmere … again")).toEqual(["Rhys Dunmere"]);
  expect(found("Audit for Rhys Dunmere and others … Rhys Dunmere")).toEqual(["Rhys Dunmere"]);
});
