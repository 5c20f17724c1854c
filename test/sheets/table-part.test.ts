import { tablePart } from "../../src/sheets/table-part";

test("the ground of the header goes as far as the lines of the table", () => {
  const columns = [
    { header: "Rank", role: "count" },
    { header: "Group", role: "line" },
  ] as const;
  const [, header] = tablePart({ heading: "Tickets", columns, rows: [], ruledColumns: 4 }).rows;
  expect(header?.cells).toEqual(["Rank", "Group", null, null]);
  expect(header?.roles).toEqual(["columnHeaderNumber", "columnHeader", "columnHeader", "columnHeader"]);
  const [, narrow] = tablePart({ heading: "Tickets", columns, rows: [] }).rows;
  expect(narrow?.roles).toHaveLength(2);
});

test("a sentence of several lines stands over the table, and the lines of the table begin under it", () => {
  const part = tablePart({ heading: "A", line: ["One", "two"], columns: [], rows: [] });
  expect(part.rows.map(({ cells }) => cells[0])).toEqual(["A", "One", "two", undefined]);
  expect(part.ruled[0]?.first).toBe(3);
});
