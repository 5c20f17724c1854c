import { existsSync, readFileSync } from "node:fs";
import type { Surroundings } from "../../../src/tasks/surroundings";
import { localMoment } from "../../../src/tasks/local-moment";
import type { WorkbookState } from "../../host/model";
import { readWorkbook } from "../../xlsx/read-workbook";
import { problemsText } from "../audit/print-audit";
import { changedWorkbook, type ChangedWorkbook } from "./changed-workbook";
import { pairsBetween, pairsWithin, type ComparedPair } from "./compared-rows";
import { changedMarksText, comparisonText } from "./comparison-text";
import { seededChance } from "./seeded-chance";
import { recalculated } from "./soffice";
import { workedRows, type WorkedRow } from "./worked-rows";

/** So many marks are changed by chance, in an order that the seed fixes. */
export interface AskedChange {
  readonly count: number;
  readonly seed: string;
}

/** Nothing is drawn here, so no secure chance is needed. */
const surroundings: Surroundings = {
  now: () => localMoment(new Date()),
  randomBytes: (count) => new Uint8Array(count),
};

/**
 * Lets LibreOffice calculate a workbook from nothing and compares every formula of its workings with the number beside it.
 * Gives the exit status: 0 where all agree, 1 where one differs, 2 where nothing could be compared. The file is only read.
 */
export async function runRecalculate(path: string, change: AskedChange | null): Promise<number> {
  const stop = (sentence: string): number => {
    console.error(sentence);
    return 2;
  };
  if (!existsSync(path)) return stop(`There is no file ${path}.`);
  const bytes = new Uint8Array(readFileSync(path));
  const read = readWorkbook(bytes);
  if (!read.ok) return stop(`${path}: ${read.reason}`);
  if (rowsBySheet(read.value).size === 0)
    return stop(`${path} has no sheet “Audit workings”. Make the findings first.`);

  let changed: ChangedWorkbook | null = null;
  if (change !== null) {
    const outcome = await changedWorkbook(read.value, change.count, seededChance(change.seed), surroundings);
    if (!outcome.ok) return stop(problemsText(outcome.problems));
    changed = outcome.value;
  }
  const calculation = recalculated([bytes, ...(changed === null ? [] : [changed.changed, changed.made])]);
  if (!calculation.ok) return stop(calculation.reason);
  const [standing, afterChange, madeAnew] = calculation.workbooks.map(opened);

  const compared: ComparedPair[] = [];
  const tell = (title: string, pairs: readonly ComparedPair[]): void => {
    compared.push(...pairs);
    console.log(`${comparisonText(title, pairs)}\n`);
  };
  for (const [sheet, rows] of rowsBySheet(standing)) tell(sheet, pairsWithin(rows));
  if (changed !== null && change !== null) {
    console.log(`Marks changed by chance, seed ${change.seed}\n${changedMarksText(changed.marks)}\n`);
    for (const [sheet, rows] of rowsBySheet(afterChange))
      tell(`${sheet}, its formulas after the change`, pairsBetween(rows, changed.madeRows.get(sheet) ?? []));
    for (const [sheet, rows] of rowsBySheet(madeAnew))
      tell(`${sheet}, made anew after the change`, pairsWithin(rows));
  }
  if (compared.length === 0) return stop("There was nothing to compare.");
  console.log("Calculated by LibreOffice. That is not a statement about Excel.");
  return compared.every(({ same }) => same) ? 0 : 1;
}

/** What LibreOffice saved always opens here; if not, that is a mistake of ours. */
function opened(bytes: Uint8Array): WorkbookState {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** The lines of every sheet of workings, by its name; sheets that were kept under a date are left out. */
function rowsBySheet(workbook: WorkbookState | undefined): ReadonlyMap<string, readonly WorkedRow[]> {
  return new Map(
    (workbook?.sheets ?? []).flatMap((sheet): [string, readonly WorkedRow[]][] => {
      const rows = /^Audit workings(?: \d+)?$/.test(sheet.name) ? workedRows(sheet) : null;
      return rows === null ? [] : [[sheet.name, rows]];
    }),
  );
}
