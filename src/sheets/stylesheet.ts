import type { MarkRole, PlannedSeries, Role } from "./plan";

/** What a role looks like. A missing member is the look of the sheet as a whole (`bodyLook`). */
export interface Look {
  readonly fontName?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Right" | "General";
  /** Steps of about one letter away from the side that the text is aligned to. */
  readonly indent?: number;
  readonly vertical?: "Top" | "Bottom";
  readonly wrap?: boolean;
  /** The auditor may write here although the sheet is protected one day. */
  readonly unlocked?: boolean;
  /** A fine line on all sides. */
  readonly boxed?: boolean;
}

/** Colours of the sheets, and nowhere else. */
export const ink = "#12373D";
export const brand = "#11707A";
export const fineLine = "#C9D3D4";
export const grey = "#4A4A4A";
const headerGround = "#DFE9EA";
const inputGround = "#FBF7EA";

/** The look of every cell of a sheet that we made: Arial, on every Excel, in the house font of most councils. */
export const bodyLook = { fontName: "Arial", size: 10, colour: "#1A1A1A", vertical: "Top" } as const;

/** Numbers stand on the right, a little away from the words of the next column. */
const onTheRight: Look = { horizontal: "Right", indent: 1 };

const header: Look = { bold: true, colour: ink, fill: headerGround, vertical: "Bottom", wrap: true };

/** The look of each role. A new role without one does not compile. */
export const roleLooks: Readonly<Record<Role, Look>> = {
  title: { size: 18, bold: true, colour: ink, vertical: "Bottom" },
  subtitle: { colour: grey },
  section: { size: 12, bold: true, colour: ink, vertical: "Bottom" },
  columnHeader: { ...header, horizontal: "Left" },
  columnHeaderNumber: { ...header, ...onTheRight },
  columnHeaderCaveat: { ...header, horizontal: "Left", indent: 1 },
  rowHeader: { bold: true, horizontal: "Left", wrap: true },
  text: { horizontal: "Left", wrap: true },
  leadLine: { size: 11, horizontal: "Left" },
  lead: { size: 11, bold: true, horizontal: "Left", wrap: true },
  count: { numberFormat: "#,##0", ...onTheRight },
  ofBase: { bold: true, ...onTheRight },
  proportion: { numberFormat: "0%", ...onTheRight },
  proportionFine: { numberFormat: "0.0%", ...onTheRight },
  decimals: { numberFormat: "0.00000", ...onTheRight },
  tenths: { numberFormat: "#,##0.0", ...onTheRight },
  interval: { ...onTheRight },
  weak: { ...onTheRight },
  caveat: { size: 9, horizontal: "Left", indent: 1, wrap: true },
  note: { size: 9, colour: grey },
  date: { numberFormat: "dd/mm/yyyy", ...onTheRight },
  dateTime: { numberFormat: "dd/mm/yyyy hh:mm", horizontal: "Left" },
  code: { fontName: "Consolas", size: 9, numberFormat: "@", horizontal: "Left", wrap: true },
  codeLine: { fontName: "Consolas", size: 9, numberFormat: "@", horizontal: "Left" },
  line: { horizontal: "Left" },
  input: { fill: inputGround, horizontal: "Left", wrap: true, unlocked: true, boxed: true },
  total: { bold: true, horizontal: "Left", wrap: true },
  totalCount: { bold: true, numberFormat: "#,##0", ...onTheRight },
  mark: { fill: inputGround, horizontal: "Left", unlocked: true, boxed: true },
  plain: { horizontal: "General" },
};

export interface MarkLook {
  readonly fill: string;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Puts the sign before the word without changing what the cell holds. */
  readonly numberFormat?: string;
}

/** Colour is a second sign only: the cell holds the word. */
export const markLooks: Readonly<Record<MarkRole, MarkLook>> = {
  met: { fill: "#E4F1E4", numberFormat: '"✓ "@' },
  notMet: { fill: "#F7DFE1", bold: true, numberFormat: '"✗ "@' },
  partly: { fill: "#FBEED3", numberFormat: '"~ "@' },
  notApplicable: { fill: "#EFEFEF", colour: "#5F5F5F", numberFormat: '"– "@' },
  unscored: { fill: inputGround },
  agrees: { fill: "#FFFFFF" },
  differs: { fill: "#F7DFE1", bold: true },
};

/** Fill of each part of the results chart; null is no fill at all. */
export const seriesFills: Readonly<Record<PlannedSeries["part"], string | null>> = {
  casesRead: brand,
  offset: null,
  lowEnd: ink,
  body: "#C7D8DA",
  centre: ink,
  highEnd: ink,
  label: null,
};
