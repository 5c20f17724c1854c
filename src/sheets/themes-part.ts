import { wholeNumberText, listInWords } from "../core/findings/number-text";
import type { Findings, ThemeCount } from "../core/findings/findings";
import type { WordedItem } from "../core/findings/worded-items";
import { seenItemId } from "../core/findings/seen-items";
import { observationWords } from "../core/scoring/scored-cases";
import type { ObservationKind } from "../core/scoring/scored-case";
import { findingsGrid } from "./findings-words";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { tablePart } from "./table-part";

const kinds = ["goodPractice", "toImprove"] as const;

/**
 * Good practice and areas to improve, a row a theme with its cases and remarks, the most frequent first; beside each what
 * was seen, as the auditor wrote it, or else the questions at which it was noted. null where nothing was noted.
 */
export function themesPart(findings: Findings, worded: readonly WordedItem[]): Part | null {
  const seen = new Map(worded.map(({ item, yours }) => [item.id, String(yours)]));
  const themes = kinds.flatMap((kind) => findings[kind].map((theme) => ({ kind, theme })));
  if (themes.length === 0) return null;
  const isSeen = themes.some(({ kind, theme }) => seen.has(seenItemId(kind, theme.theme)));
  return tablePart({
    heading: "Good practice and areas to improve",
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Theme", role: "rowHeader" },
      { header: isSeen ? "What was seen" : "Where it was noted", role: "text" },
      { header: "Cases", role: "count" },
      { header: "Remarks", role: "count" },
      { header: "Kind", role: "line" },
    ],
    ruledColumns: findingsGrid.length,
    rows: themes.map(({ kind, theme }) => themeRow(kind, theme, findings, seen, isSeen)),
  });
}

function themeRow(
  kind: ObservationKind,
  { theme, cases, remarks, byCriterion }: ThemeCount,
  findings: Findings,
  seen: ReadonlyMap<string, string>,
  isSeen: boolean,
): readonly PlannedCell[] {
  const asked = [...findings.results, ...findings.otherAnswers].map(({ criterion }) => criterion);
  const numbers = byCriterion.flatMap(({ criterion }) =>
    asked.filter(({ id }) => id === criterion).map(({ number }) => wholeNumberText(number)),
  );
  const where = `${numbers.length === 1 ? "Question" : "Questions"} ${listInWords(numbers)}`;
  const noted = isSeen ? `Noted at ${where.charAt(0).toLowerCase()}${where.slice(1)}` : where;
  return [
    theme === "" ? "Without a theme" : theme,
    seen.get(seenItemId(kind, theme)) ?? (numbers.length === 0 ? null : noted),
    cases,
    remarks,
    observationWords[kind],
  ];
}
