import { columnReference, type ReferredTable } from "../../../src/sheets/workings/column-reference";

const table = (headers: readonly string[], changes: Partial<ReferredTable> = {}): ReferredTable => ({
  sheet: "Audit sample",
  table: "AuditSample",
  headers,
  headerRow: 4,
  lastRow: 64,
  ...changes,
});

test.each([
  ["Group", "AuditSample[Group]"],
  ["4 Right decision", "AuditSample[4 Right decision]"],
  ["Größe", "AuditSample[Größe]"],
  ["Level, right?", "AuditSample[[Level, right?]]"],
  ["a[b]#c'd@e", "AuditSample[[a'[b']'#c''d'@e]]"],
  // Not kept by every program: the cells are named instead.
  [" Level", "'Audit sample'!$A$5:$A$64"],
  ["Level\nright", "'Audit sample'!$A$5:$A$64"],
  ["Who was 'told'", "'Audit sample'!$A$5:$A$64"],
  ["Who ['told'] whom", "'Audit sample'!$A$5:$A$64"],
  ["Who 'told' whom", "AuditSample[[Who ''told'' whom]]"],
])("the header %j", (header, reference) => {
  expect(columnReference(table([header]), 1)).toBe(reference);
});

test("a plain list is named by its cells", () => {
  expect(columnReference(table(["Ref", "Mark"], { table: null, sheet: "Jo's cases" }), 2)).toBe(
    "'Jo''s cases'!$B$5:$B$64",
  );
});

test("a column beyond a gap in the headers is not in the table", () => {
  const source = table(["", "Ref", "Mark", "", "Note"]);
  expect(columnReference(source, 3)).toBe("AuditSample[Mark]");
  expect(columnReference(source, 5)).toBe("'Audit sample'!$E$5:$E$64");
});
