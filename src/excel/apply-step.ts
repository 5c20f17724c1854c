import type { Step } from "../sheets/plan";
import { applyLook } from "./apply-look";
import { rangeOf } from "./areas";
import { acceptValues } from "./steps/accept-values";
import { drawChart } from "./steps/draw-chart";
import { highlightWords } from "./steps/highlight-words";
import { breakPages, layOutPage } from "./steps/lay-out-page";
import { makeTable, resizeTable } from "./steps/make-table";
import { setHeights, setWidths } from "./steps/measure-sheet";
import { offerChoices } from "./steps/offer-choices";
import { formatNumbers } from "./steps/format-numbers";
import { ruleTable, underline } from "./steps/rule-table";
import { formatCells, writeCells } from "./steps/write-cells";
import { formatFormulas, writeFormulas } from "./steps/write-formulas";
import { bodyLook, roleLooks } from "../sheets/stylesheet";

/** Queues one step of a plan on a sheet. On a sheet that we did not make, a role brings the whole body look along. */
export function applyStep(sheet: Excel.Worksheet, step: Step, onOurSheet: boolean): void {
  switch (step.step) {
    case "cells":
      formatCells(sheet, step, onOurSheet);
      return writeCells(sheet, step, 0, step.rows);
    case "formulas":
      formatFormulas(sheet, step, onOurSheet);
      return writeFormulas(sheet, step, 0, step.rows);
    case "role":
      return applyLook(rangeOf(sheet, step.area), {
        ...(onOurSheet ? {} : bodyLook),
        ...roleLooks[step.role],
      });
    case "numbers":
      return formatNumbers(sheet, step.area, step.roles);
    case "ruled":
      return ruleTable(sheet, step.area, step.total === true);
    case "underline":
      return underline(sheet, step.area);
    case "clear": {
      const range = rangeOf(sheet, step.area);
      range.clear();
      return applyLook(range, bodyLook);
    }
    case "table":
      return makeTable(sheet, step);
    case "resize":
      return resizeTable(sheet, step);
    case "choices":
      return offerChoices(sheet, step);
    case "accepts":
      return acceptValues(sheet, step);
    case "highlight":
      return highlightWords(sheet, step);
    case "widths":
      return setWidths(sheet, step);
    case "heights":
      return setHeights(sheet, step);
    case "freeze":
      return freeze(sheet, step.rows, step.columns);
    case "filterButtons":
      return sheet.autoFilter.apply(rangeOf(sheet, step.area));
    case "gridlines":
      sheet.showGridlines = step.shown;
      return undefined;
    case "chart":
      return drawChart(sheet, step);
    case "breaks":
      return breakPages(sheet, step.before);
    case "page":
      return layOutPage(sheet, step);
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
