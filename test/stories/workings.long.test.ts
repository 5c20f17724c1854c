import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChangedMark } from "../../simulator/commands/recalculate/changed-marks";
import { changedWorkbook } from "../../simulator/commands/recalculate/changed-workbook";
import {
  expectedOf,
  isSame,
  pairsBetween,
  pairsWithin,
  type ComparedPair,
} from "../../simulator/commands/recalculate/compared-rows";
import { seededChance } from "../../simulator/commands/recalculate/seeded-chance";
import { hasLibreOffice, recalculated } from "../../simulator/commands/recalculate/soffice";
import { workedRows, type WorkedRow } from "../../simulator/commands/recalculate/worked-rows";
import { wholeAudit } from "../../simulator/commands/audit/whole-audit";
import type { WorkbookState } from "../../simulator/host/model";
import { sheetNamed } from "../../simulator/host/new-workbook";
import { readWorkbook } from "../../simulator/xlsx/read-workbook";
import { writeWorkbook } from "../../simulator/xlsx/write-workbook";
import { oddAudits } from "./odd-audits";
import { exampleDefinition, exampleWorkbook, stillSurroundings } from "./open-example";
import { value } from "./reviewed-audit";

// LibreOffice is the independent calculator. It says nothing of Excel.
const present = hasLibreOffice();
if (!present) console.warn("workings.long.test.ts skipped: soffice is not installed");

const example = "the example";
const names = [example, ...Object.keys(oddAudits)];
const changedMarks = 20;

interface Story {
  readonly sheets: readonly string[];
  /** Calculated: as the findings were made, and after marks were changed by chance. */
  readonly standing: WorkbookState;
  readonly afterChange: WorkbookState;
  /** Before anything was calculated. */
  readonly written: WorkbookState;
  /** What the add-in writes for the changed marks. */
  readonly madeRows: ReadonlyMap<string, readonly WorkedRow[]>;
  readonly marks: readonly ChangedMark[];
}

const stories = new Map<string, Story>();

async function exampleAudited(): Promise<WorkbookState> {
  const folder = join(process.cwd(), "simulator", "examples", "mash-2017");
  const audit = value(
    await wholeAudit({
      workbook: exampleWorkbook(),
      definition: exampleDefinition(),
      marks: readFileSync(join(folder, "marks.csv"), "utf8"),
      by: "J. Okafor",
      surroundings: stillSurroundings,
    }),
  );
  return audit.workbook;
}

async function oddAudited(name: string): Promise<WorkbookState> {
  const odd = oddAudits[name];
  if (odd === undefined) throw new Error(`no audit ${name}`);
  const audit = await odd.made();
  const { breakdowns = [] } = odd;
  for (const each of odd.audits ?? [null])
    value(await audit.tasks.forAudit(each).writeFindings("J. Okafor", undefined, { breakdowns }));
  audit.open.excel.close();
  return audit.workbook;
}

function opened(bytes: Uint8Array | undefined): WorkbookState {
  const read = bytes === undefined ? null : readWorkbook(bytes);
  if (read?.ok !== true) throw new Error(read?.reason ?? "no workbook");
  return read.value;
}

const rowsOf = (workbook: WorkbookState, sheet: string): readonly WorkedRow[] => {
  const rows = workedRows(sheetNamed(workbook, sheet));
  if (rows === null) throw new Error(`no workings on ${sheet}`);
  return rows;
};

/** "1 Threshold level, Variance, All: 0.5 for 0.6" */
const differences = (pairs: readonly ComparedPair[]): readonly string[] =>
  pairs
    .filter(({ same }) => !same)
    .map(
      ({ question, quantity, where, live, expected }) =>
        `${question}, ${quantity}, ${where}: ${JSON.stringify(live)} for ${JSON.stringify(expected)}`,
    );

(present ? describe : describe.skip)("the workings, calculated by LibreOffice", () => {
  // One start of LibreOffice for all workbooks: starting it takes longer than calculating.
  beforeAll(async () => {
    const files: Uint8Array[] = [];
    const made: Omit<Story, "standing" | "afterChange">[] = [];
    for (const name of names) {
      const written = name === example ? await exampleAudited() : await oddAudited(name);
      const changed = value(
        await changedWorkbook(written, changedMarks, seededChance(name), stillSurroundings),
      );
      files.push(writeWorkbook(written), changed.changed);
      made.push({
        sheets: [...changed.madeRows.keys()],
        written,
        madeRows: changed.madeRows,
        marks: changed.marks,
      });
    }
    const calculation = recalculated(files);
    if (!calculation.ok) throw new Error(calculation.reason);
    const { workbooks } = calculation;
    names.forEach((name, index) => {
      const story = made[index];
      if (story === undefined) return;
      stories.set(name, {
        ...story,
        standing: opened(workbooks[2 * index]),
        afterChange: opened(workbooks[2 * index + 1]),
      });
    });
  }, 300_000);

  const storyOf = (name: string): Story => {
    const story = stories.get(name);
    if (story === undefined) throw new Error(`no story of ${name}`);
    return story;
  };

  test.each(names)("%s: every number agrees with its formula", (name) => {
    const { standing, written, sheets } = storyOf(name);
    expect(sheets.length).toBe(oddAudits[name]?.audits?.length ?? 1);
    for (const sheet of sheets) {
      // Nothing had been calculated before.
      expect(rowsOf(written, sheet).filter(({ agrees }) => agrees !== "")).toEqual([]);
      const pairs = pairsWithin(rowsOf(standing, sheet));
      expect(differences(pairs)).toEqual([]);
      expect(pairs.length).toBeGreaterThan(100);
      expect(rowsOf(standing, sheet).map(({ quantity }) => quantity)).toEqual(
        expect.arrayContaining([...(oddAudits[name]?.has ?? [])]),
      );
      const [, sentence] = [...(sheetNamed(standing, sheet).cells.get(1)?.values() ?? [])].map(
        ({ value: cell }) => cell,
      );
      expect(String(sentence ?? "")).not.toContain("out of date");
    }
  });

  test.each(names)("%s: so do the formulas for other marks", (name) => {
    const { standing, afterChange, madeRows, marks, sheets } = storyOf(name);
    expect(marks.length).toBe(changedMarks * sheets.length);
    const others = marks.filter(({ kind }) => kind !== "mark").map(({ kind }) => kind);
    expect(new Set(others).size).toBeGreaterThanOrEqual(oddAudits[name]?.otherKindsChanged ?? 0);
    for (const sheet of sheets) {
      const [before, after] = [rowsOf(standing, sheet), rowsOf(afterChange, sheet)];
      const pairs = pairsBetween(after, madeRows.get(sheet) ?? []);
      expect(differences(pairs)).toEqual([]);
      expect(pairs.length).toBeGreaterThan(80);
      // The change is one that the sheet shows: numbers moved, and their rows no longer agree.
      const moved = after.filter((row, index) => !isSame(row.live, before[index]?.live ?? ""));
      expect(moved.length).toBeGreaterThan(5);
      for (const row of moved)
        if (expectedOf(row) !== "" && !isSame(row.live, expectedOf(row))) expect(row.agrees).toBe("✗ No");
    }
  });
});
