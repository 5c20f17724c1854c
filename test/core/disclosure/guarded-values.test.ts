import { guardedValues } from "../../../src/core/disclosure/guarded-values";

const guarded = (column: string, ...values: readonly string[]) => guardedValues([{ column, values }]);

test("all of a column whose values mostly differ, blanks left out", () => {
  expect(guarded("Note", "first visit", "second visit", "", "second visit")).toEqual([
    "first visit",
    "second visit",
  ]);
});

test("of a column with few values only what tells somebody", () => {
  const few = ["Police", "Police", "Police", "School", "School", "School"];
  expect(guarded("Agency", ...few)).toEqual([]);
  expect(guarded("Reference", "AB 1234", "AB 1234", "AB 1234", "none", "none")).toEqual(["AB 1234"]);
  expect(guarded("Seen by", "Dr Achebe", "Dr Achebe", "Clinic", "Clinic", "Clinic")).toEqual(["Dr Achebe"]);
});

test("names under a header that says so, but not the answers there", () => {
  const workers = ["Dana Okoro", "Dana Okoro", "Lena Vane", "Lena Vane"];
  expect(guarded("Allocated worker", ...workers)).toEqual(["Dana Okoro", "Lena Vane"]);
  expect(guarded("Team", ...workers)).toEqual([]);
  expect(guarded("Child_first_name", "Grace", "Grace", "Grace", "Tom", "Tom")).toEqual(["Grace", "Tom"]);
  expect(guarded("Parents consulted", "Yes", "Yes", "Yes", "No", "No")).toEqual([]);
});
