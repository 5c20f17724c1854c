import type { Moment } from "../core/sampling/draw-record";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { ExistingCasesRecord } from "../core/scoring/existing-cases-record";
import { existingCasesSheet, keptExistingCases, wordsFact, type DrawProof } from "./existing-cases-record";
import { keptLinesAtMost } from "./kept-lines";
import { movedStep } from "./moved-step";
import type { PlannedCell, SheetPlan, Step } from "./plan";
import { keptLine, recordLabels } from "./record-labels";
import { factIndex, indexesUnder } from "./record-places";
import { registerEvents } from "./register-events";
import { secondReviewLabels } from "./second-review-labels";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/**
 * The record of cases chosen elsewhere with another word about its columns: which they are, or what their words stand for. It is
 * written anew, but where a second review or copies of the findings stand on it: then the kept facts are changed in their own rows, and what the words
 * stand for beside its label, so that nothing moves and nothing of them is lost.
 * Checked by: test/stories/own-words-follow.test.ts
 */
export function remappedRecord(
  { sheet, cases: before, draw, checks }: ExistingCasesRecord,
  cases: ExistingCases,
  standing: SheetCells,
  { by, at }: { readonly by: string; readonly at: Moment },
): SheetPlan {
  const proof: DrawProof | null = draw === null ? null : { draw, checks };
  const { cells, down, right } = settledRecord(standing);
  const { values } = cells;
  const isLonger =
    indexesUnder(values, secondReviewLabels.heading).length > 0 ||
    (registerEvents(values) ?? []).some(({ kind }) => kind.startsWith("Copy "));
  if (!isLonger) return existingCasesSheet(cases, { sheet, by, at }, standing, proof);
  const rows = indexesUnder(values, recordLabels.kept).filter((index) => values[index]?.[0] !== keptLine);
  const lines = keptLinesAtMost(keptExistingCases(cases, proof), rows.length);
  const kept: Step = {
    step: "cells",
    top: (rows[0] ?? 0) + 1,
    left: 1,
    rows: rows.map((_, index): readonly PlannedCell[] => [lines[index] ?? null]),
    roles: "codeLine",
    data: true,
  };
  const facts = Object.keys(before.markColumns).flatMap((id): readonly Step[] => {
    const [label = ""] = wordsFact(before, id) ?? [];
    const index = label === "" ? -1 : factIndex(values, label);
    const said = wordsFact(cases, id);
    if (index < 0 || said === null) return [];
    return [
      { step: "cells", top: index + 1, left: 1, rows: [said], roles: ["rowHeader", "line"], data: true },
    ];
  });
  return { sheet, owner: "edited", steps: [...facts, kept].map((step) => movedStep(step, down, right)) };
}
