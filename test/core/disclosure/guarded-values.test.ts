import { guardedValues } from "../../../src/core/disclosure/guarded-values";
import { looksLikePerson, tellsOfPeople } from "../../../src/core/disclosure/screening/person-names";

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

test.each([
  "Dr Achebe",
  "dr Achebe",
  "MRS OKAFOR",
  "PC Dunmere",
  "J. Okafor",
  "J.K. Okafor",
  "J Okafor",
  "Mr O’Neil",
])("%s is a person in whatever column", (person) => expect(looksLikePerson(person)).toBe(true));

test.each([
  "CIN Plan",
  "CP Plan",
  "LAC Review",
  "EH Assessment",
  "IRO Review",
  "MS Teams",
  "PC laptop",
  "miss appointments",
  "dr seen",
  "Health, Education",
  "School, Primary",
  "Early Help",
])("%s is no person by its form", (kind) => {
  expect(looksLikePerson(kind)).toBe(false);
  expect(guarded("Plan type", kind, kind, kind, "none", "none")).toEqual([]);
});

test.each(["School name", "Team name", "Child in need", "Manager decision", "Worker caseload band", "Plan"])(
  "%s is no header of names",
  (header) => expect(tellsOfPeople(header)).toBe(false),
);

test.each([
  "Name",
  "First name",
  "Surname",
  "Child_first_name",
  "Allocated worker",
  "Team manager",
  "Name of child",
])("%s is one", (header) => expect(tellsOfPeople(header)).toBe(true));
