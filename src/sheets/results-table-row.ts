import type { CellValue } from "../core/frame/cell-value";
import type { CriterionId, MarkChoice } from "../core/scoring/criterion";
import { cellText } from "../core/scoring/mark-meaning";
import { marksOfWords } from "./criteria-words";
import type { resultsTableColumns } from "./results-table";

/** One row of the table; see `resultsTable` for what each member means. null: blank, not known or not estimated. */
export interface ResultRow {
  readonly criterion: CriterionId;
  readonly number: number;
  readonly shortName: string;
  readonly question: string;
  readonly marks: readonly MarkChoice[];
  readonly partlyCountsAs: number;
  /** null: over all cases. */
  readonly stratum: string | null;
  readonly population: number | null;
  /** n_h: examined less not scored. */
  readonly sample: number;
  readonly examined: number;
  readonly outOfScope: number;
  readonly unscored: number;
  readonly notApplicable: number;
  readonly applicable: number;
  readonly met: number;
  readonly partly: number;
  readonly deemedMet: number;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly variance: number | null;
  readonly degreesOfFreedom: number | null;
  readonly level: number;
}

export type ColumnName = (typeof resultsTableColumns)[number];

/**
 * A row as it was written, or the column of the first cell that can't be right: blank or text where a number belongs, a
 * count that is no whole number or not the sum of its parts, a share outside of 0 to 1.
 */
export function resultRow(
  at: (name: ColumnName) => CellValue,
): { readonly row: ResultRow } | { readonly fault: ColumnName } {
  const text = (name: ColumnName): string => cellText(at(name));
  const amount = (name: ColumnName): number | null => {
    const cell = at(name);
    return typeof cell === "number" ? cell : null;
  };
  const count = (name: ColumnName): number => amount(name) ?? 0;
  const marks = marksOfWords(text("marks"));
  const fault =
    words.find((name) => typeof at(name) !== "string" || text(name).trim() === "") ??
    wholes.find((name) => !isWhole(at(name))) ??
    shares.find((name) => at(name) !== "" && !isShare(at(name))) ??
    (marks === null || marks.length === 0 ? "marks" : undefined) ??
    unlikely(at, count);
  if (fault !== undefined || marks === null) return { fault: fault ?? "marks" };
  return {
    row: {
      criterion: text("criterion_id") as CriterionId,
      number: count("number"),
      shortName: text("short_name"),
      question: text("question"),
      marks,
      partlyCountsAs: count("partly_counts_as"),
      stratum: text("scope") === "all" ? null : text("stratum"),
      population: amount("population"),
      sample: count("sample"),
      examined: count("examined"),
      outOfScope: count("out_of_scope"),
      unscored: count("not_scored"),
      notApplicable: count("not_applicable"),
      applicable: count("applicable"),
      met: count("met"),
      partly: count("partly"),
      deemedMet: count("deemed_met"),
      estimate: amount("estimate"),
      lower: amount("lower"),
      upper: amount("upper"),
      variance: amount("variance"),
      degreesOfFreedom: amount("df"),
      level: count("level"),
    },
  };
}

const words = ["criterion_id", "short_name", "question", "marks", "scope"] as const;
const wholes = [
  "number",
  "sample",
  "examined",
  "out_of_scope",
  "not_scored",
  "not_applicable",
  "applicable",
  "met",
  "partly",
  "deemed_met",
] as const;
const shares = ["estimate", "lower", "upper"] as const;

const isWhole = (cell: CellValue): boolean => Number.isInteger(cell) && Number(cell) >= 0;
const isShare = (cell: CellValue): boolean => typeof cell === "number" && cell >= 0 && cell <= 1;
const isAmount = (cell: CellValue): boolean => typeof cell === "number" && cell >= 0;

/** The column of a cell that can't be right beside the others. */
function unlikely(
  at: (name: ColumnName) => CellValue,
  count: (name: ColumnName) => number,
): ColumnName | undefined {
  const blank = (name: ColumnName): boolean => at(name) === "";
  const isAll = at("scope") === "all";
  const examined = ["out_of_scope", "not_scored", "not_applicable", "applicable"] as const;
  const wrong: readonly (readonly [ColumnName, boolean])[] = [
    ["scope", !isAll && at("scope") !== "stratum"],
    ["stratum", isAll && !blank("stratum")],
    ["number", count("number") < 1],
    ["partly_counts_as", ![0, 0.5, 1].some((part) => part === at("partly_counts_as"))],
    ["level", !isShare(at("level")) || count("level") <= 0 || count("level") >= 1],
    ["population", !blank("population") && !isWhole(at("population"))],
    ["examined", examined.reduce((sum, name) => sum + count(name), 0) !== count("examined")],
    ["sample", count("sample") !== count("examined") - count("not_scored")],
    ["met", count("met") + count("partly") > count("applicable")],
    ["deemed_met", count("deemed_met") > count("met")],
    ["upper", blank("lower") !== blank("upper") || count("lower") > count("upper")],
    ["estimate", !isAll && !blank("estimate")],
    ["lower", isAll && blank("estimate") && !blank("lower")],
    ["variance", !blank("variance") && (blank("estimate") || !isAmount(at("variance")))],
    ["df", blank("df") !== blank("estimate") || (!blank("df") && !isAmount(at("df")))],
  ];
  return wrong.find(([, isWrong]) => isWrong)?.[0];
}
