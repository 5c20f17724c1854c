import type { CellValue } from "../../../src/core/frame/cell-value";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import type { CaseRole } from "../../../src/core/scoring/scored-case";
import { untidyMarks } from "../../../src/core/scoring/untidy-marks";

const id = "q" as CriterionId;

function marksOf(kind: "mark" | "choice" | "text", cells: readonly CellValue[], role: CaseRole = "sample") {
  const rows = cells.map((mark, index) => ({
    key: `C-${index}` as UnitId,
    stratum: "" as StratumLabel,
    rank: null,
    role,
    scorer: "",
    row: index + 2,
    cells: new Map([
      [
        id,
        {
          mark,
          reason: "",
          comment: "",
          kind: "",
          theme: "",
          place: { sheet: "Cases", address: `C${index + 2}` },
        },
      ],
    ]),
  }));
  return untidyMarks([{ id, kind }], rows).map(({ place }) => place.address);
}

const cells = ["Yes", " Yes", "Yes ", "Yes\u00a0", "  ", "", "yes", 1, true, { error: "#N/A" }, "Cafe\u0301"];

test("spaces around a word, spaces alone and another Unicode form are untidy; capitals and blanks are not", () => {
  expect(marksOf("mark", cells)).toEqual(["C3", "C4", "C5", "C6", "C12"]);
  expect(marksOf("choice", cells)).toEqual(["C3", "C4", "C5", "C6", "C12"]);
});

test("open answers are not counted, nor are those of replaced cases", () => {
  expect(marksOf("text", cells)).toEqual([]);
  expect(marksOf("mark", cells, "replaced")).toEqual([]);
});
