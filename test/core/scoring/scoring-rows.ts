import type { CellValue } from "../../../src/core/frame/cell-value";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import type { ScoringCells, ScoringRow } from "../../../src/core/scoring/scoring-row";

/** A row of the sample sheet with marks for the questions of the MASH set, in order; the rest are blank. */
export function scoringRow(
  row: number,
  marks: readonly CellValue[],
  more: Partial<Omit<ScoringRow, "cells" | "row">> & { readonly words?: Partial<ScoringCells> } = {},
): ScoringRow {
  const { words, ...columns } = more;
  const cells = new Map<CriterionId, ScoringCells>();
  mashThresholdSet.criteria.forEach(({ id }, index) => {
    const place = { sheet: "Audit sample", address: `${String.fromCharCode(70 + index)}${row}` };
    cells.set(id, {
      mark: marks[index] ?? "",
      reason: "",
      comment: "",
      kind: "",
      theme: "",
      place,
      ...words,
    });
  });
  return {
    key: `CAM-${row}` as UnitId,
    stratum: "Early Help" as StratumLabel,
    rank: row - 1,
    role: "sample",
    scorer: "",
    ...columns,
    row,
    cells,
  };
}
