import { filterArea } from "../../src/sheets/filter-area";

const headers = ["Note", "", "Ref", "Group", "Mark", "", "Aside"];

test("a filter reaches the columns in one piece around the case numbers", () => {
  expect(filterArea({ filterArea: null, headers }, 4, 16, 3)).toEqual({
    top: 4,
    left: 3,
    bottom: 16,
    right: 5,
  });
});

test("buttons that stand over the header row are kept, and reach down to the last case", () => {
  const standing = { top: 4, left: 3, bottom: 12, right: 4 };
  expect(filterArea({ filterArea: standing, headers }, 4, 16, 3)).toEqual({ ...standing, bottom: 16 });
});

test("buttons elsewhere on the sheet are not those of the table", () => {
  for (const standing of [
    { top: 9, left: 3, bottom: 12, right: 4 },
    { top: 4, left: 7, bottom: 12, right: 7 },
  ]) {
    expect(filterArea({ filterArea: standing, headers }, 4, 16, 3).right).toBe(5);
  }
});
