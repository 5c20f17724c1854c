import type { PastAudit, PastResult } from "../core/change/past-audit";
import type { Interval } from "../core/estimation/interval";
import { cellText } from "../core/scoring/mark-meaning";
import { momentOfWords } from "./moment-words";
import { asPrintedWord, printedResultsColumns, printedResultsFacts } from "./printed-results";
import { resultsTableFormat, resultsTableTitle } from "./results-table";
import type { SheetCells } from "./workbook";

/** `row` counts from 0 and is where something is missing or can't be. */
export type PrintedResultsReading =
  | { readonly found: "none" }
  | { readonly found: "otherFormat"; readonly format: number | null }
  | { readonly found: "damaged"; readonly row: number }
  | { readonly found: "past"; readonly past: PastAudit };

/**
 * The results table of a copy to share; "none" where there is none, or it is the table of unrounded figures. What is
 * printed as "c" is hidden; a cell that is of no form that a copy prints makes it "damaged".
 */
export function readPrintedResults({ values, sheet }: SheetCells): PrintedResultsReading {
  const title = values.findIndex((row) => row[0] === resultsTableTitle);
  const header = values.findIndex((row, at) => at > title && row[0] === printedResultsColumns[0]);
  if (title < 0) return { found: "none" };
  const facts = new Map(
    values
      .slice(title + 1, header < 0 ? undefined : header)
      .map((row) => [cellText(row[0] ?? ""), cellText(row[1] ?? "")] as const),
  );
  const fact = (label: keyof typeof printedResultsFacts): string =>
    facts.get(printedResultsFacts[label]) ?? "";
  if (fact("figures") !== asPrintedWord) return { found: "none" };
  if (fact("format") !== String(resultsTableFormat)) {
    const format = Number(fact("format"));
    return {
      found: "otherFormat",
      format: fact("format") !== "" && Number.isInteger(format) ? format : null,
    };
  }
  const level = shareOf(fact("level"));
  const madeAt = momentOfWords(`${fact("made")}, 00:00`).slice(0, 10);
  const isWhole = level !== null && /^\d{4}-\d{2}-\d{2}$/.test(madeAt) && fact("audit") !== "";
  const names = (values[header] ?? []).map(cellText);
  if (header < 0 || !isWhole || printedResultsColumns.some((name) => !names.includes(name)))
    return { found: "damaged", row: title };
  const results: PastResult[] = [];
  for (let row = header + 1; row < values.length; row += 1) {
    const cells = printedResultsColumns.map((name) => cellText(values[row]?.[names.indexOf(name)] ?? ""));
    if (cells.every((cell) => cell === "")) break;
    const result = printedRow(cells, level);
    if (result === null) return { found: "damaged", row };
    results.push(result);
  }
  return {
    found: "past",
    past: {
      sheet,
      audit: fact("audit"),
      madeAt,
      cases: null,
      asPrinted: true,
      scores: null,
      results,
    },
  };
}

function printedRow(cells: readonly string[], level: number): PastResult | null {
  const [id = "", name = "", wording = "", marks = "", partly = "", met = "", estimate = "", interval = ""] =
    cells;
  const isCoded = [id, wording, marks].every((code) => /^[0-9a-f]{16}$/.test(code));
  const counts = countsOf(met);
  const share = estimate === "" ? null : shareOf(estimate);
  const limits = interval === "" ? null : intervalOf(interval);
  const wrong =
    counts === null || (estimate !== "" && share === null) || (interval !== "" && limits === null);
  if (!isCoded || name === "" || !["0", "0.5", "1"].includes(partly) || wrong) return null;
  // A copy prints no estimate of what was read whole; one without its interval can't be said to be exact.
  const isEstimated = share !== null && limits !== null;
  return {
    codes: { id, wording, marks },
    name,
    wording: null,
    marks: [],
    partlyCountsAs: Number(partly),
    ...counts,
    estimate: isEstimated ? share : null,
    interval: isEstimated ? limits : null,
    level,
  };
}

/** "39 of 57 (68%)"; null in place of what is hidden, and for the whole where it is of no such form. */
function countsOf(text: string): Pick<PastResult, "met" | "applicable"> | null {
  if (text === "c") return { met: null, applicable: null };
  if (text === "–") return { met: 0, applicable: 0 };
  const parts = /^([\d,]+|c) of ([\d,]+|c)(?: \(.+\))?$/.exec(text);
  if (parts === null) return null;
  const [met = null, applicable = null] = parts
    .slice(1, 3)
    .map((count) => (count === "c" ? null : Number(count.replaceAll(",", ""))));
  return met !== null && applicable !== null && met > applicable ? null : { met, applicable };
}

/** "62%"; "<1%" and ">99%" are half a point from the end, which no unrounded value is more than half a point from. */
function shareOf(text: string): number | null {
  if (text === "<1%") return 0.005;
  if (text === ">99%") return 0.995;
  const parts = /^(\d{1,3}(?:\.\d+)?)%$/.exec(text);
  return parts === null || Number(parts[1]) > 100 ? null : Number(parts[1]) / 100;
}

/** "46–76%", "<1–5%". */
function intervalOf(text: string): Interval | null {
  const [low = "", high = "", ...more] = text.split("–");
  const [lower, upper] = [shareOf(`${low}%`), shareOf(high)];
  return more.length > 0 || lower === null || upper === null || lower > upper ? null : { lower, upper };
}
