import { anotherAuthor } from "../../simulator/faults/another-author";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import {
  columnOf,
  DISAGREEMENTS,
  requestsOf,
  REVIEW,
  reviewAll,
  reviewed,
  rowsOf,
  value,
} from "./reviewed-audit";
import { insertColumn, type SmallAudit } from "./small-audit";
import { cellOf, setCell } from "./workbook-picture";

/** One disagreement is listed; after that the second reviewer says No to so many questions of all four cases. */
async function later(questions: number): Promise<SmallAudit> {
  const audit = await reviewed();
  value(await audit.tasks.listDisagreements(0, "J. Okafor"));
  reviewAll(audit, (_, question) => (Number(question[0]) <= questions ? "No" : "Yes"));
  return audit;
}

const listing = ({ tasks }: SmallAudit) => tasks.listDisagreements(0, "J. Okafor");

test("as many requests for many new rows as for few: they are written together", async () => {
  const few = await later(1);
  expect(await requestsOf(few, () => listing(few))).toBe(4);
  expect(rowsOf(few, DISAGREEMENTS)).toHaveLength(4);
  const many = await later(7);
  expect(await requestsOf(many, () => listing(many))).toBe(4);
  expect(rowsOf(many, DISAGREEMENTS)).toHaveLength(28);
});

test("each row says its own case, question and marks; listed again, nothing is added", async () => {
  const audit = await later(7);
  const reading = value(await listing(audit));
  const rows = rowsOf(audit, DISAGREEMENTS);
  const listed = rows.map((row) => [row[0], row[3], row[4], row[6], row[8]].join(" "));
  expect([...listed].sort()).toEqual(
    reading.disagreements.map(({ mark }) => `${mark.key} ${mark.criterion} Yes No `).sort(),
  );
  value(await listing(audit));
  expect(rowsOf(audit, DISAGREEMENTS)).toEqual(rows);
});

test("columns that were moved are followed, and people's own column stays theirs", async () => {
  const audit = await later(3);
  insertColumn(audit.workbook, DISAGREEMENTS, 2);
  setCell(audit.workbook, DISAGREEMENTS, 4, 2, "To discuss");
  value(await listing(audit));
  const rows = rowsOf(audit, DISAGREEMENTS);
  expect(rows).toHaveLength(12);
  expect(rows.map((row) => row[1])).toEqual(rows.map(() => ""));
  expect(new Set(rows.map((row) => row[columnOf(audit, DISAGREEMENTS, "Second mark") - 1]))).toEqual(
    new Set(["No"]),
  );
});

test.each([
  ["words", "ask the manager"],
  ["a number", 7],
])(
  "a colleague who typed %s into one of the rows meanwhile loses nothing, and nothing is half listed",
  async (_, typed) => {
    const audit = await later(7);
    // Reading, room for the rows, the rows.
    audit.open.excel.host.faults.start(
      anotherAuthor(3, (workbook) => setCell(workbook, DISAGREEMENTS, 20, 12, typed)),
    );
    expect(await listing(audit)).toMatchObject({
      ok: false,
      problems: [{ kind: "sheetChangedSince", sheet: DISAGREEMENTS, written: [] }],
    });
    const filled = rowsOf(audit, DISAGREEMENTS).flatMap((row) => row.filter((cell) => cell !== ""));
    expect(filled.at(-1)).toBe(typed);
    expect(cellOf(audit.workbook, DISAGREEMENTS, 20, 12)).toBe(typed);
    expect(valuesOf(sheetNamed(audit.workbook, DISAGREEMENTS))[5]?.every((cell) => cell === "")).toBe(true);
  },
);

test("columns that were moved in that very moment get back what stood in them", async () => {
  const audit = await later(7);
  const before = rowsOf(audit, DISAGREEMENTS).map((row) => row.filter((cell) => cell !== ""));
  audit.open.excel.host.faults.start(
    anotherAuthor(3, (workbook) => insertColumn(workbook, DISAGREEMENTS, 3)),
  );
  expect(await listing(audit)).toMatchObject({ problems: [{ kind: "sheetChangedSince" }] });
  const after = rowsOf(audit, DISAGREEMENTS).map((row) => row.filter((cell) => cell !== ""));
  expect(after.filter((row) => row.length > 0)).toEqual(before);
  // Asked again, all are listed.
  value(await listing(audit));
  expect(rowsOf(audit, DISAGREEMENTS).filter((row) => row[0] !== "")).toHaveLength(28);
});

test("the second reviewer's sheet is not written to", async () => {
  const audit = await later(7);
  const before = JSON.stringify(rowsOf(audit, REVIEW));
  value(await listing(audit));
  expect(JSON.stringify(rowsOf(audit, REVIEW))).toBe(before);
});
