import type { WordedItem } from "../core/findings/worded-items";
import type { WordingItem } from "../core/findings/wording-item";
import { cellText } from "../core/scoring/mark-meaning";
import type { PlannedCell, SheetPlan, Step } from "./plan";
import type { WordingReading } from "./read-wording";
import { rowHeight } from "./row-height";
import { keyFactRow, keyLabel, wordingHeaders, wordingLooks, type WordingHeader } from "./wording-columns";
import { cellOf, notThereNow, toolCells, type ToolCells } from "./wording-rows";
import { dateCells, keptTrue } from "./wording-sheet";

interface ChangedCell {
  readonly row: number;
  readonly text: string;
}

/**
 * Audit wording kept true: the tool's own columns where they differ from what they should hold, a row below for each
 * sentence that has none, and the key where it is gone. The auditor's sentences are never written to. No steps where
 * everything stands as it should.
 * Checked by: test/sheets/audit-wording.test.ts
 */
export function updatedWording(
  reading: WordingReading,
  items: readonly WordingItem[],
  worded: readonly WordedItem[],
  key: string,
): SheetPlan {
  const { cells, lines, table } = reading;
  const wordedById = new Map(worded.map((each) => [each.item.id, each]));
  const wanted = new Map(items.map((item) => [item.id, toolCells(item, wordedById.get(item.id) ?? null)]));
  const rowsById = new Map(lines.filter(({ id }) => id !== "").map((line) => [line.id, line]));
  const changed = new Map<WordingHeader, ChangedCell[]>();
  const change = (header: WordingHeader, row: number, text: string): void => {
    if (!table.columns.has(header) || cellText(table.cell(row, header)) === text.trim()) return;
    changed.set(header, [...(changed.get(header) ?? []), { row, text }]);
  };
  for (const [id, { row }] of rowsById) {
    const should = wanted.get(id);
    if (should === undefined) change("Bear in mind", row, notThereNow);
    else for (const header of keptTrue) if (header !== "Your sentence") change(header, row, should[header]);
    if (should !== undefined) change("Id", row, cellText(table.cell(row, "Id")) === "" ? id : should.Id);
  }
  const missing = items.filter(({ id }) => !rowsById.has(id));
  return {
    sheet: cells.sheet,
    owner: "edited",
    steps: [
      ...[...changed].flatMap(([header, some]) => runsOf(some).map((run) => runStep(reading, header, run))),
      ...heightSteps(reading, changed),
      ...addedSteps(reading, missing, wordedById),
      ...keySteps(reading, key),
    ],
  };
}

/** Neighbouring rows in one block. */
function runsOf(cells: readonly ChangedCell[]): readonly (readonly ChangedCell[])[] {
  const runs: ChangedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row === cell.row - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function runStep({ table }: WordingReading, header: WordingHeader, run: readonly ChangedCell[]): Step {
  return {
    step: "cells",
    top: run[0]?.row ?? 1,
    left: table.columns.get(header) ?? 1,
    rows: run.map(({ text }) => [text === "" ? null : text]),
    roles: wordingLooks[header].role,
    data: true,
  };
}

/** A row whose words have changed is made as high as they need; the auditor's sentence counts too. */
function heightSteps(
  { table }: WordingReading,
  changed: ReadonlyMap<WordingHeader, readonly ChangedCell[]>,
): readonly Step[] {
  const rows = [...new Set([...changed.values()].flat().map(({ row }) => row))].sort((a, b) => a - b);
  if (rows.length === 0) return [];
  const headers = wordingHeaders.filter((header) => table.columns.has(header));
  const textOf = (row: number, header: WordingHeader): PlannedCell =>
    changed.get(header)?.find((each) => each.row === row)?.text ?? cellText(table.cell(row, header));
  return [
    {
      step: "heights",
      rows: rows.map((row) => ({
        row,
        points: rowHeight(
          headers.map((header) => textOf(row, header)),
          headers.map((header) => wordingLooks[header].role),
          headers.map((header) => wordingLooks[header].width),
        ),
      })),
    },
  ];
}

function addedSteps(
  { table }: WordingReading,
  items: readonly WordingItem[],
  worded: ReadonlyMap<string, WordedItem>,
): readonly Step[] {
  if (items.length === 0) return [];
  const top = Math.max(table.headerRow, ...table.rows) + 1;
  const rows: readonly ToolCells[] = items.map((item) => toolCells(item, worded.get(item.id) ?? null));
  const headers = wordingHeaders.filter((header) => table.columns.has(header));
  const widths = headers.map((header) => wordingLooks[header].width);
  const roles = headers.map((header) => wordingLooks[header].role);
  return [
    ...headers.map((header): Step => ({
      step: "cells",
      top,
      left: table.columns.get(header) ?? 1,
      rows: rows.map((cells) => [cellOf(cells, header)]),
      roles: wordingLooks[header].role,
      data: true,
    })),
    ...dateCells(items, top, table.columns.get("Your sentence") ?? 1),
    {
      step: "heights",
      rows: rows.map((cells, index) => ({
        row: top + index,
        points: rowHeight(
          headers.map((header) => cellOf(cells, header)),
          roles,
          widths,
        ),
      })),
    },
  ];
}

/** The key stands where it stood; where it is gone it is written above the headers again, if there is room. */
function keySteps({ cells, key: standing, table }: WordingReading, key: string): readonly Step[] {
  if (standing !== null) return [];
  const labelled = cells.values
    .slice(0, table.headerRow - 1)
    .findIndex((row) => cellText(row[0] ?? "") === keyLabel);
  const row = labelled >= 0 ? labelled + 1 : keyFactRow;
  const isFree =
    labelled >= 0 || (row < table.headerRow && (cells.values[row - 1] ?? []).every((cell) => cell === ""));
  if (!isFree) return [];
  return [
    {
      step: "cells",
      top: row,
      left: 1,
      rows: [[keyLabel, key]],
      roles: ["rowHeader", "codeLine"],
    },
  ];
}
