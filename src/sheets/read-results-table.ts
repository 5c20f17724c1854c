import type { CellValue } from "../core/frame/cell-value";
import type { SampleDesign } from "../core/findings/findings";
import type { CriterionId, MarkChoice } from "../core/scoring/criterion";
import { cellText } from "../core/scoring/mark-meaning";
import { marksOfWords } from "./criteria-words";
import { momentOfWords } from "./moment-words";
import {
  resultsTableColumns,
  resultsTableFacts,
  resultsTableFormat,
  resultsTableTitle,
} from "./results-table";
import type { SheetCells } from "./workbook";

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

export interface ResultsTable {
  readonly audit: string;
  readonly madeAt: string;
  readonly criteriaSet: string;
  readonly selection: SampleDesign["selection"];
  readonly equalWeights: boolean;
  readonly population: number | null;
  readonly brokenDownBy: readonly string[];
  readonly rows: readonly ResultRow[];
}

/** "none": no such table. "otherFormat": made by a later version. "damaged": a row or a column is not as it was written. */
export type ResultsTableReading =
  | { readonly found: "none" }
  | { readonly found: "otherFormat"; readonly format: number | null }
  | { readonly found: "damaged"; readonly row: number }
  | { readonly found: "table"; readonly table: ResultsTable };

/**
 * The results table of a findings sheet of this or an earlier year. Columns are found by their names, so that others may
 * stand between them. Nothing is guessed: a count that is no whole number makes it "damaged", with the row of the sheet.
 * Law: what `resultsTable` writes reads as the same. Checked by: test/sheets/results-table.test.ts
 */
export function readResultsTable({ values }: Pick<SheetCells, "values">): ResultsTableReading {
  const title = values.findIndex((row) => row[0] === resultsTableTitle);
  if (title < 0) return { found: "none" };
  const header = values.findIndex((row, at) => at > title && row[0] === resultsTableColumns[0]);
  const facts = values.slice(title + 1, header < 0 ? undefined : header);
  const fact = (label: string): CellValue => facts.find((row) => row[0] === label)?.[1] ?? "";
  const format = fact(resultsTableFacts.format);
  if (format !== resultsTableFormat)
    return { found: "otherFormat", format: typeof format === "number" ? format : null };
  const names = (values[header] ?? []).map(cellText);
  const selection = selections.find((each) => each === fact(resultsTableFacts.selection));
  if (header < 0 || selection === undefined || resultsTableColumns.some((name) => !names.includes(name)))
    return { found: "damaged", row: (header < 0 ? title : header) + 1 };
  const rows: ResultRow[] = [];
  for (let at = header + 1; at < values.length; at += 1) {
    const cells = values[at] ?? [];
    if (cellText(cells[0] ?? "") === "") break;
    const row = resultRow((name) => cells[names.indexOf(name)] ?? "");
    if (row === null) return { found: "damaged", row: at + 1 };
    rows.push(row);
  }
  const population = fact(resultsTableFacts.population);
  return {
    found: "table",
    table: {
      audit: cellText(fact(resultsTableFacts.audit)),
      madeAt: momentOfWords(cellText(fact(resultsTableFacts.made))),
      criteriaSet: cellText(fact(resultsTableFacts.criteriaSet)),
      selection,
      equalWeights: fact(resultsTableFacts.equalWeights) === "yes",
      population: typeof population === "number" ? population : null,
      brokenDownBy: facts
        .filter((row) => row[0] === resultsTableFacts.brokenDownBy)
        .map((row) => cellText(row[1] ?? "")),
      rows,
    },
  };
}

const selections: readonly SampleDesign["selection"][] = [
  "drawnHere",
  "seededElsewhere",
  "randomElsewhere",
  "notRandom",
  "unknown",
];

type ColumnName = (typeof resultsTableColumns)[number];

/** null where a cell is not what its column holds. */
function resultRow(at: (name: ColumnName) => CellValue): ResultRow | null {
  const text = (name: ColumnName) => cellText(at(name));
  const numbers = new Map(
    numberColumns.map((name) => {
      const cell = at(name);
      return [
        name,
        typeof cell === "number" && Number.isFinite(cell) ? cell : cell === "" ? null : undefined,
      ];
    }),
  );
  const amount = (name: (typeof numberColumns)[number]) => numbers.get(name) ?? null;
  const whole = wholeColumns.map(amount);
  const marks = marksOfWords(text("marks"));
  const scope = text("scope");
  if ([...numbers.values()].includes(undefined) || marks === null) return null;
  if (whole.some((count) => count === null || !Number.isInteger(count) || count < 0)) return null;
  if (scope !== "all" && scope !== "stratum") return null;
  const level = amount("level");
  const partlyCountsAs = amount("partly_counts_as");
  if (level === null || partlyCountsAs === null) return null;
  const count = (name: (typeof wholeColumns)[number]) => amount(name) ?? 0;
  return {
    criterion: text("criterion_id") as CriterionId,
    number: count("number"),
    shortName: text("short_name"),
    question: text("question"),
    marks,
    partlyCountsAs,
    stratum: scope === "all" ? null : text("stratum"),
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
    level,
  };
}

const wholeColumns = [
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

const numberColumns = [
  ...wholeColumns,
  ...(["partly_counts_as", "population", "estimate", "lower", "upper", "variance", "df", "level"] as const),
];
