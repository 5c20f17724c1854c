import type { Findings } from "../core/findings/findings";
import { howDrawnSentence } from "../core/findings/how-drawn-sentence";
import { inShort } from "../core/findings/in-short";
import { levelText } from "../core/findings/interval-text";
import { countedText } from "../core/findings/number-text";
import { whatItStandsFor } from "../core/findings/what-it-stands-for";
import { findingsGrid, type FindingsSheetWords } from "./findings-words";
import { partHeight } from "./page-breaks";
import type { Part, PartRow } from "./part";

/** The facts in A and B; a last row makes room for the chart beside them and says how to read it. */
export function findingsFacts(findings: Findings, words: FindingsSheetWords, chart: number): Part {
  const { populationSize, set, settings } = findings;
  const many = set.caseWord.many;
  const all = populationSize === null ? "" : countedText(populationSize, set.caseWord.one, many);
  const size = all === "" ? `How many ${many} there were is not known` : all;
  const cases = [size, words.period].filter((text) => text !== "").join("; ");
  const sample = [howDrawnSentence(findings), words.draws].filter((text) => text !== "").join(" ");
  const rows: readonly PartRow[] = [
    { cells: ["In short", inShort(findings)], roles: ["rowHeader", "lead"] },
    ...fact("Audited against", set.auditedAgainst),
    ...fact("Cases", cases),
    ...fact("Sample", sample),
    ...fact("What it stands for", whatItStandsFor(findings)),
    ...fact("Checked", words.checked),
  ];
  if (chart === 0) return { rows, ruled: [] };
  const level = levelText(settings.confidenceLevel);
  const key = findings.results.some(({ estimate }) => estimate?.interval)
    ? `Dark bar: cases read. Light band: estimate for all${all === "" ? "" : ` ${all}`}, with its ${level} interval.`
    : "Bar: cases read.";
  return { rows: withChartKey(rows, key, chart), ruled: [] };
}

/** How to read the chart stands under it: beside the last fact where the chart ends above it, else in a row of its own. */
function withChartKey(rows: readonly PartRow[], key: string, chart: number): readonly PartRow[] {
  const last = rows.at(-1);
  const above = partHeight({ rows: rows.slice(0, -1), ruled: [] }, findingsGrid);
  if (last !== undefined && above >= chart) {
    return [...rows.slice(0, -1), { ...last, cells: [...last.cells, key], roles: [...last.roles, "note"] }];
  }
  const room = chart - partHeight({ rows, ruled: [] }, findingsGrid);
  const spacer: readonly PartRow[] = room > 0 ? [{ cells: [], roles: [], height: room }] : [];
  return [...rows, ...spacer, { cells: [null, null, key], roles: ["note", "note", "note"], height: 15 }];
}

function fact(label: string, value: string): readonly PartRow[] {
  return value === "" ? [] : [{ cells: [label, value], roles: ["rowHeader", "text"], data: true }];
}
