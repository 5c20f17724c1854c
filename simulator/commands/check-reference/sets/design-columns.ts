import { strataOfUnits } from "../../../../src/core/estimation/strata-of-units";
import type { StratumSize } from "../../../../src/core/estimation/strata-of-units";
import type { StratumCounts } from "../../../../src/core/estimation/stratum-counts";
import type { CsvTable } from "../csv-table";
import { numberOf, textOf } from "../json";
import type { JsonObject } from "../json";

type Row = ReadonlyMap<string, string>;

/**
 * The strata of a case on R's api files: which file, variable and domain it means stands in its words
 * ("~api00", "~I(awards == "Yes")", "domain comp.imp=Yes", "stype E"); of several that fit, the file whose name is most
 * like the case's id. Null where no file fits, or two do.
 */
export function strataOfDesign(
  referenceCase: JsonObject,
  tables: readonly CsvTable[],
): readonly StratumCounts[] | null {
  const scoreOfRow = variableOf(textOf(referenceCase, "variable"));
  const domain = domainOf(textOf(referenceCase, "description"));
  if (scoreOfRow === null || domain === null) return null;
  const fitting = tables.filter(
    (table) =>
      ["fpc", "pw", scoreOfRow.column, ...domain.columns].every((column) => table.columns.includes(column)) &&
      table.rows.filter(domain.holds).length === numberOf(referenceCase, "n"),
  );
  const words = textOf(referenceCase, "id").split("_");
  const likeness = (table: CsvTable) => words.filter((word) => table.name.includes(word)).length;
  const best = Math.max(...fitting.map(likeness));
  const [table, another] = fitting.filter((candidate) => likeness(candidate) === best);
  if (table === undefined || another !== undefined) return null;

  const sizes = new Map<string, StratumSize>();
  const isOneStratum = new Set(table.rows.map((row) => row.get("fpc"))).size === 1;
  const units = table.rows.map((row) => {
    const stratum = isOneStratum ? "all" : (row.get("stype") ?? row.get("fpc") ?? "");
    // R weights by the column "pw", which its authors kept in single precision only.
    sizes.set(stratum, { stratum, populationSize: Number(row.get("fpc")), weight: Number(row.get("pw")) });
    return { stratum, score: scoreOfRow.score(row), row };
  });
  return strataOfUnits([...sizes.values()], units, (unit) => domain.holds(unit.row));
}

function variableOf(words: string): { column: string; score: (row: Row) => number } | null {
  const comparison = /^~\s*I\((\S+)\s*(==|!=|>=|<=|>|<)\s*"?(.*?)"?\)$/.exec(words);
  const [, column, sign, value] = comparison ?? [];
  if (column !== undefined && sign !== undefined && value !== undefined) {
    return { column, score: (row) => (isTrue(row.get(column) ?? "", sign, value) ? 1 : 0) };
  }
  const plain = /^~\s*([\w.]+)$/.exec(words)?.[1];
  return plain === undefined ? null : { column: plain, score: (row) => Number(row.get(plain)) };
}

function isTrue(cell: string, sign: string, value: string): boolean {
  if (sign === "==") return cell === value;
  if (sign === "!=") return cell !== value;
  const difference = Number(cell) - Number(value);
  if (sign === ">=") return difference >= 0;
  if (sign === "<=") return difference <= 0;
  return sign === ">" ? difference > 0 : difference < 0;
}

function domainOf(words: string): { columns: readonly string[]; holds: (row: Row) => boolean } | null {
  const said = words.split(":")[0]?.trim() ?? "";
  if (said === "") return { columns: [], holds: () => true };
  const [, column, value] = /^(?:domain\s+)?([\w.]+)(?:\s*==?\s*|\s+)"?([^"]+?)"?$/.exec(said) ?? [];
  if (column === undefined || value === undefined) return null;
  return { columns: [column], holds: (row) => row.get(column) === value };
}
