import { caveatSentence } from "../../src/core/findings/caveat-sentences";
import { conditionSentence } from "../../src/core/findings/condition-sentence";
import { barSentence, estimateLine } from "../../src/core/findings/estimate-line";
import { countOfBase } from "../../src/core/findings/count-of-base";
import { estimateSentence } from "../../src/core/findings/estimate-sentence";
import type { Findings } from "../../src/core/findings/findings";
import { findingsText } from "../../src/core/findings/findings-text";
import { foundSentence } from "../../src/core/findings/found-sentence";
import { limitations } from "../../src/core/findings/limitations";
import { offeredActions } from "../../src/core/findings/offered-actions";
import { resultText } from "../../src/core/findings/result-text";
import { wordingItems } from "../../src/core/findings/wording-items";
import { actionsSheet } from "../../src/sheets/actions-sheet";
import { findingsByGroupSheet } from "../../src/sheets/findings-by-group-sheet";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import type { FindingsSheetWords } from "../../src/sheets/findings-words";
import type { PlannedCell, Role, SheetPlan } from "../../src/sheets/plan";
import { resultsTableTitle } from "../../src/sheets/results-table";
import { wordingSheet } from "../../src/sheets/wording-sheet";
import { lettersReferences, workingsOf } from "./example-workings";

/** What stands side by side and is read together: a row of a sheet, or a sentence by itself. */
export interface SaidRow {
  readonly where: string;
  readonly cells: readonly { readonly cell: PlannedCell; readonly role: Role }[];
}

const words: FindingsSheetWords = {
  sheet: "Audit findings",
  auditName: "Any audit",
  made: "6 December 2017, 14:05",
  period: "",
  draws: "First draw from this list.",
  checked: "",
  groupColumn: "Outcome",
  byGroupSheet: null,
};

/** Sentences of the tool, each of which is complete by itself. */
export function saidSentences(findings: Findings): readonly string[] {
  const { results, settings, caveats } = findings;
  return [
    ...results.flatMap((result) => [
      foundSentence(result, settings),
      foundSentence(result, settings, { withPercent: true }),
      estimateSentence(result, findings),
      barSentence(result),
      conditionSentence(result),
      ...result.caveats.map((caveat) => caveatSentence(caveat, findings)),
    ]),
    ...caveats.map((caveat) => caveatSentence(caveat, findings)),
    ...limitations(findings).map(({ sentence }) => sentence),
    ...wordingItems(findings).flatMap(({ part, sentence }) => (part === "signOff" ? [] : [sentence])),
  ].filter((sentence) => sentence !== "");
}

/** Every plan that is made of findings. */
export function plansOf(findings: Findings): readonly SheetPlan[] {
  const byGroup = findingsByGroupSheet(findings, { ...words, sheet: "Audit findings by group" });
  const references = lettersReferences(findings.set);
  return [
    findingsSheet(findings, words),
    ...(byGroup === null ? [] : [byGroup]),
    actionsSheet(offeredActions(findings, [], []), {
      sheet: "Audit actions",
      table: "AuditActions",
      auditName: "",
    }),
    wordingSheet(wordingItems(findings), { sheet: "Audit wording", auditName: "", key: "0123456789abcdef" }),
    workingsOf(findings, { references, reservations: [] }),
  ];
}

/** The rows of a plan that are read as words: what is kept for a program to read again is none of them. */
export function rowsOfPlan({ sheet, steps }: SheetPlan): readonly SaidRow[] {
  const rows = new Map<number, { cell: PlannedCell; role: Role }[]>();
  for (const step of steps) {
    if (step.step !== "cells") continue;
    step.rows.forEach((cells, down) =>
      cells.forEach((cell, across) => {
        const role = typeof step.roles === "string" ? step.roles : (step.roles[across] ?? "text");
        const row = step.top + down;
        rows.set(row, [...(rows.get(row) ?? []), { cell, role }]);
      }),
    );
  }
  const inOrder: [number, { cell: PlannedCell; role: Role }[]][] = [];
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    // A sentence over the whole page goes on in the next row: both are read together.
    const filled = cells.filter(({ cell }) => cell !== null && cell !== "");
    const before = inOrder.at(-1);
    const last = before?.[1].findLast(({ cell }) => cell !== null && cell !== "")?.cell;
    // So does what it is about, in the cell before it.
    const isSentence = filled.length === 1 || (filled.length === 2 && filled[1]?.role === "line");
    const goesOn = isSentence && typeof last === "string" && last.length > 60 && !/[.?!]$/.test(last);
    if (goesOn && before !== undefined) {
      const begun = before[1].findLastIndex(({ cell }) => cell === last);
      const { role = "line" as const } = before[1][begun] ?? {};
      before[1][begun] = { role, cell: `${last} ${String(filled.at(-1)?.cell)}` };
    } else inOrder.push([row, cells]);
  }
  const kept = inOrder.findIndex(([, cells]) => cells[0]?.cell === resultsTableTitle);
  return sentencesWhole(
    inOrder
      .slice(0, kept < 0 ? undefined : kept)
      .map(([row, cells]) => ({ where: `${sheet}, row ${row}`, cells })),
  );
}

/** A sentence that goes on in the row below, behind a blank cell or over the whole page, is read as one. */
function sentencesWhole(rows: readonly SaidRow[]): readonly SaidRow[] {
  const whole: SaidRow[] = [];
  for (const row of rows) {
    const [name, rest, ...others] = row.cells;
    const before = whole.at(-1);
    const begun = before?.cells.at(-1);
    const goesOn =
      name?.cell === null && others.length === 0 && (rest?.role === "line" || rest?.role === "leadLine");
    const isLine = row.cells.length === 1 && name?.role === "line" && before?.cells.length === 1;
    if (isLine && begun?.role === "line") {
      const cell = `${String(begun.cell)} ${String(name.cell)}`;
      whole[whole.length - 1] = { ...before, cells: [{ ...begun, cell }] };
    } else if (!goesOn || before === undefined || begun?.role !== rest.role) whole.push(row);
    else {
      const cell = `${String(begun.cell)} ${String(rest.cell)}`;
      whole[whole.length - 1] = { ...before, cells: [...before.cells.slice(0, -1), { ...begun, cell }] };
    }
  }
  return whole;
}

function asRow(where: string, ...texts: readonly string[]): SaidRow {
  return { where, cells: texts.map((cell) => ({ cell, role: "text" })) };
}

/** Everything that is said of findings, on sheets, in charts, on the command line, and in the lines of the pane. */
export function saidRows(findings: Findings): readonly SaidRow[] {
  const plans = plansOf(findings);
  const { results } = findings;
  const choices = { fullPrecision: true, drawsBegun: 2, drawsEnded: 1 };
  return [
    ...plans.flatMap(rowsOfPlan),
    ...plans.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.step === "chart" ? [asRow("chart", step.alternativeText)] : [])),
    ),
    ...saidSentences(findings).map((sentence) => asRow("sentence", sentence)),
    ...results.map((result) =>
      asRow("result of the command line", ...resultText(result, findings, false).map((line) => line.trim())),
    ),
    ...findingsText(findings, choices)
      .split("\n")
      .map((line) => asRow("line of the command line", line.trim())),
    // Beside each line of the pane stands "k of n".
    ...results.map((result) =>
      asRow("pane", countOfBase(result.metForHeadline, result.counts.applicable), estimateLine(result)),
    ),
  ];
}
