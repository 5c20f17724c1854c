import type { Moment } from "../core/sampling/draw-record";

/**
 * What a worksheet should become, as plain data: a small closed set of block-level steps, applied in order by the
 * one writer in `excel/`. Cells carry roles, never colours: the stylesheet alone knows what a role looks
 * like. Rows and columns are counted from 1, as on the sheet.
 */

/** See docs: what each role is for. The look of each stands in stylesheet.ts. */
export type Role =
  | "title"
  | "subtitle"
  | "section"
  | "columnHeader"
  | "columnHeaderNumber"
  /** Over a column of role "caveat", which stands a little away from the numbers before it. */
  | "columnHeaderCaveat"
  | "rowHeader"
  | "text"
  | "lead"
  /** A sentence of the answer: larger, on one line, and it may run over the blank cells to its right. */
  | "leadLine"
  | "count"
  | "ofBase"
  | "proportion"
  | "proportionFine"
  /** A number with five decimals: a variance. */
  | "decimals"
  /** A number with one decimal: effective cases. */
  | "tenths"
  | "interval"
  | "weak"
  | "caveat"
  | "note"
  | "date"
  | "dateTime"
  | "code"
  /** Code that stays on one line and may run over the blank cells to its right. */
  | "codeLine"
  /** Words that stay on one line and may run over the blank cells to their right. */
  | "line"
  | "input"
  | "total"
  | "totalCount"
  | "mark"
  | "plain";

/** Roles of numbers that differ in the number format and in nothing else; "interval" has Excel's general one. */
export type NumberRole = Extract<
  Role,
  "count" | "proportion" | "proportionFine" | "decimals" | "tenths" | "interval" | "date"
>;

/** Roles that a conditional format gives to a cell by its word. */
export type MarkRole = "met" | "notMet" | "partly" | "notApplicable" | "unscored" | "agrees" | "differs";

/** Text is always written as text, never as a formula; a number of a date role is a serial number; null leaves blank. */
export type PlannedCell = string | number | boolean | null;

/** Both ends included. */
export interface PlannedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PlannedChartRow {
  /** Label of the category; "" for a row of its own without one. */
  readonly label: string;
  /** One amount for each series, in points of per cent stacked from 0; null leaves a gap. */
  readonly amounts: readonly (number | null)[];
}

/**
 * A block of cells. `roles` has one role for each column, or one for all. `data: true` marks text that comes from the
 * workbook and goes through the safe-text rule and the read-back.
 */
export interface CellsStep {
  readonly step: "cells";
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly roles: Role | readonly Role[];
  readonly data?: boolean;
  /** Written without the apostrophe before text that Excel might take for a formula: text format alone guards it. */
  readonly bare?: boolean;
}

/**
 * Formulas of our own making, which Excel calculates: "=" first, functions by their English names and without the
 * prefix of the file format, commas between arguments, A1 and structured references. Names and words of the workbook
 * stand in them only escaped. null leaves a cell as an earlier step wrote it. Nothing else writes formulas. `roles` are left
 * out where earlier steps gave the cells their looks, and none of them text format: a formula in it would stay text.
 */
export interface FormulasStep {
  readonly step: "formulas";
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (string | null)[])[];
  readonly roles?: Role | readonly Role[];
}

export type Step =
  | CellsStep
  | FormulasStep
  /** Formats without values: cells that people will fill, or a second role over part of a block (drawn later wins). */
  | { readonly step: "role"; readonly area: PlannedArea; readonly role: Role }
  /** Numbers that were given a role of numbers get the format of another one, row by row: one role for each row of the area. */
  | { readonly step: "numbers"; readonly area: PlannedArea; readonly roles: readonly NumberRole[] }
  /** Rules around a plain table: header line, body lines, last line. */
  | { readonly step: "ruled"; readonly area: PlannedArea; readonly total?: boolean }
  | { readonly step: "underline"; readonly area: PlannedArea }
  /** Cells of our own emptied, with their formats; only on a sheet of ours that holds nothing which people filled in. */
  | { readonly step: "clear"; readonly area: PlannedArea }
  /** A real Excel table over cells that an earlier step wrote. */
  | { readonly step: "table"; readonly area: PlannedArea; readonly name: string; readonly banded: boolean }
  /** A table that stands is made to cover this area: more rows or columns than before, written by an earlier step. */
  | {
      readonly step: "resize";
      readonly table: string;
      readonly area: PlannedArea;
      /** The part that gets our lines, where the rest is the auditor's own; all of it where left out. */
      readonly lined?: PlannedArea;
    }
  /** A dropdown from a list range, one validation for the whole area. */
  | {
      readonly step: "choices";
      readonly area: PlannedArea;
      readonly source: { readonly sheet: string; readonly area: PlannedArea };
      readonly prompt: { readonly title: string; readonly message: string } | null;
      readonly error: { readonly title: string; readonly message: string } | null;
      readonly refuseOthers: boolean;
    }
  /** What may be typed over an area, one validation for all of it; "text" is the message alone. */
  | {
      readonly step: "accepts";
      readonly area: PlannedArea;
      readonly values: "number" | "date" | "text";
      readonly prompt: { readonly title: string; readonly message: string };
      readonly error: { readonly title: string; readonly message: string };
    }
  /** Colour beside the word, one conditional format for each word and area. */
  | {
      readonly step: "highlight";
      readonly area: PlannedArea;
      readonly words: readonly { readonly word: string; readonly role: MarkRole }[];
    }
  /** Widths in characters of Arial 10, from `left` on. */
  | { readonly step: "widths"; readonly left: number; readonly characters: readonly number[] }
  /** Row heights in points. */
  | { readonly step: "heights"; readonly rows: readonly { readonly row: number; readonly points: number }[] }
  | { readonly step: "freeze"; readonly rows: number; readonly columns: number }
  /** The filter buttons of a plain list, without any filter; only on a sheet that has none. */
  | { readonly step: "filterButtons"; readonly area: PlannedArea }
  | { readonly step: "gridlines"; readonly shown: boolean }
  | {
      readonly step: "chart";
      readonly name: string;
      readonly title: string;
      readonly alternativeText: string;
      /** Where its numbers stand: a block written by an earlier step, label column first. */ readonly source: PlannedArea;
      readonly series: readonly PlannedSeries[];
      /** Placed over these cells. */ readonly over: PlannedArea;
      readonly heightPoints: number;
      readonly widthPoints: number;
    }
  /** Pages begin before these rows as well, on a sheet that is laid out already. */
  | { readonly step: "breaks"; readonly before: readonly number[] }
  | {
      readonly step: "page";
      readonly orientation: "portrait" | "landscape";
      readonly titleRows: { readonly top: number; readonly bottom: number } | null;
      readonly area: PlannedArea | null;
      /** Two pages side by side, with a column that stands on both; one page wide where it is left out. */
      readonly sideBySide?: { readonly titleColumn: number };
      readonly breaksBefore: readonly number[];
      readonly footerLeft: string;
      readonly footerRight: string;
    };

/** What a series of the results chart is; the stylesheet knows its colour. */
export interface PlannedSeries {
  readonly name: string;
  readonly part: "casesRead" | "offset" | "lowEnd" | "body" | "centre" | "highEnd" | "label";
}

/**
 * generated: rebuilt aside and swapped, the old one kept under a dated name if it holds anything we did not write.
 * created: must not exist yet. edited: blocks written into a sheet that stands; nothing is deleted.
 */
export interface SheetPlan {
  readonly sheet: string;
  readonly owner: "generated" | "created" | "edited";
  readonly steps: readonly Step[];
}

/** Several sheets written by one task, in this order. `activate` is shown last. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly activate: string | null;
  /** When the plan was made; names an old generated sheet that must be kept. */
  readonly madeAt?: Moment;
  /** Old generated sheets are kept beside the new ones whatever they hold. */
  readonly keepOld?: boolean;
}
