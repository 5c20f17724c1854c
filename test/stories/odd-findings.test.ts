import { anotherAuthor } from "../../simulator/faults/another-author";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import { caveatSentence } from "../../src/core/findings/caveat-sentences";
import { nothingUnfinished } from "../sheets/never-said";
import { value } from "./reviewed-audit";
import { listWorkbook, markAll, noGroups, scored, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

const SAMPLE = "Audit sample";
const everySheet = ["Audit findings", "Audit workings", "Audit actions", "Audit wording"];

/** All texts on the sheets of the findings, row by row; none of them says what may never be said. */
function textsOf({ workbook }: SmallAudit, sheets: readonly string[] = everySheet): string {
  return sheets
    .flatMap((sheet) =>
      valuesOf(sheetNamed(workbook, sheet)).map((row, at) => {
        const cells = row.map((cell) => ({
          cell: typeof cell === "object" ? null : cell,
          role: "text" as const,
        }));
        expect(nothingUnfinished({ where: `${sheet}, row ${at + 1}`, cells }, undefined as never)).toEqual(
          [],
        );
        return row.filter((cell) => cell !== "").join(" | ");
      }),
    )
    .join("\n");
}

const sampleOf = (size: number) => ({ sample: { ...smallDefinition().sample, size, spares: 0 } });
const inOneGroup = (size: number) => smallDefinition(noGroups, sampleOf(size));

/** The row of the headers of the sample, and the column of one, both counted from 1. */
function header({ workbook }: SmallAudit, name: string): { readonly row: number; readonly column: number } {
  const rows = valuesOf(sheetNamed(workbook, SAMPLE));
  const row = rows.findIndex((cells) => cells.includes("Scorer"));
  return { row: row + 1, column: (rows[row] ?? []).indexOf(name) + 1 };
}

function renamed(audit: SmallAudit, from: string, to: string): void {
  const { row, column } = header(audit, from);
  setCell(audit.workbook, SAMPLE, row, column, to);
  for (const table of sheetNamed(audit.workbook, SAMPLE).tables)
    for (const each of table.columns) if (each.name === from) each.name = to;
}

test("nothing is scored: no findings, no sheet, and that is what is said", async () => {
  const audit = await scored(inOneGroup(12), listWorkbook(), () => "");
  const before = workbookPicture(audit.workbook);
  const refused = { ok: false, problems: [{ kind: "nothingScored", sheet: SAMPLE }] };
  expect(await audit.tasks.previewFindings()).toEqual(refused);
  expect(await audit.tasks.writeFindings("J. Okafor")).toEqual(refused);
  expect(workbookPicture(audit.workbook)).toBe(before);
});

test("one case: a count, no percentage, no estimate", async () => {
  const audit = await scored(inOneGroup(1));
  const { findings } = value(await audit.tasks.writeFindings("J. Okafor"));
  expect(
    findings.results.every(({ estimate, rawProportion }) => estimate === null && rawProportion === null),
  ).toBe(true);
  // Workings hold the level and names of methods.
  const said = textsOf(audit, ["Audit findings", "Audit actions", "Audit wording"]);
  textsOf(audit);
  expect(said).toContain("1 of 1");
  expect(said).not.toMatch(/\d%(?! interval)/);
});

test("every mark is N/A: all cases are out of scope, and nothing is counted out of none", async () => {
  const audit = await scored(inOneGroup(12), listWorkbook(), () => "N/A");
  const { findings } = value(await audit.tasks.writeFindings("J. Okafor"));
  expect(findings).toMatchObject({ outOfScope: 12, audited: 0 });
  const said = textsOf(audit);
  expect(said).toContain("12 cases examined: 0 audited, 12 should not have been in the list.");
});

test("a group without an applicable case, and one without any case on the list", async () => {
  const definition = smallDefinition(
    {
      strata: {
        column: "Outcome",
        groups: [
          { label: "NFA", values: ["NFA"] },
          { label: "Early Help", values: ["Early Help"] },
          { label: "Assessment", values: ["Assessment"] },
        ],
        leaveOutUngrouped: false,
      },
    },
    { sample: { size: 10, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 0 } },
  );
  const audit = await scored(definition);
  const { row: top, column: group } = header(audit, "Group");
  const { column: decision } = header(audit, "4 Right decision");
  valuesOf(sheetNamed(audit.workbook, SAMPLE)).forEach((cells, at) => {
    if (at >= top && cells[group - 1] === "Early Help")
      setCell(audit.workbook, SAMPLE, at + 1, decision, "N/A");
  });
  const { findings } = value(await audit.tasks.writeFindings("J. Okafor"));
  const result = findings.results.find(({ criterion }) => criterion.id === "decision");
  expect(result?.byStratum.find(({ label }) => label === "Early Help")?.counts.applicable).toBe(0);
  const said = textsOf(audit, [...everySheet, "Audit findings by group"]);
  expect(said).toContain("Applied to no case read");
  expect(said).not.toContain("Assessment");
});

test("a mark that changes while the sheets are written is told at once, and the sheets say what they were made from", async () => {
  const audit = await scored(inOneGroup(12));
  const { row, column } = header(audit, "4 Right decision");
  audit.open.excel.host.faults.start(
    anotherAuthor(3, (workbook) => setCell(workbook, SAMPLE, row + 1, column, "No")),
  );
  const made = value(await audit.tasks.writeFindings("J. Okafor"));
  expect(made.changedMeanwhile?.numbers).toEqual([
    { question: "4 Right decision", was: "12 of 12", now: "11 of 12" },
  ]);
  expect(textsOf(audit)).toContain("12 of 12");
});

describe("a column that findings were broken down by", () => {
  const broken = async () => {
    const audit = await scored(smallDefinition({}, sampleOf(12)));
    value(await audit.tasks.writeFindings("J. Okafor", undefined, { breakdowns: ["Worker"] }));
    expect(textsOf(audit, ["Audit findings by group"])).toContain("By Worker");
    return audit;
  };
  const leftOut = { kind: "breakdownsLeftOut", columns: ["Worker"] } as const;

  test.each<[string, (audit: SmallAudit) => void]>([
    ["renamed", (audit) => renamed(audit, "Worker", "Social worker")],
    [
      "emptied with its header",
      (audit) => {
        const { row, column } = header(audit, "Worker");
        const rows: readonly (readonly CellValue[])[] = valuesOf(sheetNamed(audit.workbook, SAMPLE));
        renamed(audit, "Worker", "Column1");
        for (let at = row + 1; at <= rows.length; at += 1) setCell(audit.workbook, SAMPLE, at, column, "");
      },
    ],
  ])("and that was %s is left out, which the pane and the sheet say", async (_, change) => {
    const audit = await broken();
    change(audit);
    const seen = value(await audit.tasks.previewFindings());
    expect(seen.findings.caveats).toContainEqual(leftOut);
    value(await audit.tasks.writeFindings("J. Okafor"));
    expect(textsOf(audit)).toContain(`Breakdowns | ${caveatSentence(leftOut)}`);
    expect(textsOf(audit, ["Audit findings by group"])).not.toContain("By Worker");
    // Said once: the findings that stand now are not broken down by it.
    expect(value(await audit.tasks.previewFindings()).findings.caveats).not.toContainEqual(leftOut);
  });
});

test("findings that were marked up in every cell are kept, and new ones made beside", async () => {
  const audit = await scored(inOneGroup(12));
  value(await audit.tasks.writeFindings("J. Okafor"));
  setCell(audit.workbook, "Audit findings", 1, 1, "My own title");
  markAll(audit.workbook, SAMPLE, 12, () => "No");
  const made = value(await audit.tasks.writeFindings("J. Okafor"));
  expect(made.kept).toEqual(["Audit findings kept 2017-11-23"]);
  expect(textsOf(audit)).toContain("0 of 12");
});
