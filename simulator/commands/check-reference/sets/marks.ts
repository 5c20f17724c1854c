import { strataOfUnits } from "../../../../src/core/estimation/strata-of-units";
import type { ScoredUnit, StratumSize } from "../../../../src/core/estimation/strata-of-units";
import type { StratumCounts } from "../../../../src/core/estimation/stratum-counts";
import type { CsvTable } from "../csv-table";

/** The score of an answer of the reference: NA is "does not apply". */
export function scoreOf(answer: string, partlyScores: number): number | null {
  if (answer === "NA") return null;
  if (answer === "Yes") return 1;
  return answer === "Partly" ? partlyScores : 0;
}

/** One column of answers of a sample file, if it has the columns of one. */
export interface MarkColumn {
  readonly table: CsvTable;
  readonly column: string;
  readonly sizes: readonly StratumSize[];
  readonly answers: readonly { readonly stratum: string; readonly answer: string }[];
}

const ANSWERS: ReadonlySet<string> = new Set(["Yes", "Partly", "No", "NA"]);

/** Every column of answers in the files that have a stratum and its size (Nh) for each case. */
export function markColumns(tables: readonly CsvTable[]): readonly MarkColumn[] {
  return tables
    .filter((table) => table.columns.includes("stratum") && table.columns.includes("Nh"))
    .flatMap((table) =>
      table.columns
        .filter(
          (column) => table.rows.length > 0 && table.rows.every((row) => ANSWERS.has(row.get(column) ?? "")),
        )
        .map((column) => markColumn(table, column)),
    );
}

function markColumn(table: CsvTable, column: string): MarkColumn {
  const sizes = new Map<string, number>();
  const answers = table.rows.map((row) => {
    const stratum = row.get("stratum") ?? "";
    sizes.set(stratum, Number(row.get("Nh")));
    return { stratum, answer: row.get(column) ?? "" };
  });
  const byName = [...sizes].map(([stratum, populationSize]) => ({ stratum, populationSize }));
  return { table, column, sizes: byName, answers };
}

/** The counts of the strata of a column of answers, as the product counts them. */
export function strataOfMarks(
  sizes: readonly StratumSize[],
  answers: MarkColumn["answers"],
  partlyScores: number,
): readonly StratumCounts[] {
  const units: readonly ScoredUnit[] = answers.map(({ stratum, answer }) => ({
    stratum,
    score: scoreOf(answer, partlyScores),
  }));
  return strataOfUnits(sizes, units);
}
