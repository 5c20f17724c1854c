import { auditFindings } from "../../src/core/findings/audit-findings";
import type { Findings } from "../../src/core/findings/findings";
import type { UnitId } from "../../src/core/frame/unit";
import type { Criterion, CriterionId } from "../../src/core/scoring/criterion";
import { mashCompleteSet } from "../../src/core/scoring/mash-complete-set";
import { scoredCases } from "../../src/core/scoring/scored-cases";
import type { ScoringCells, ScoringRow } from "../../src/core/scoring/scoring-row";
import { seededChance } from "../../simulator/commands/recalculate/seeded-chance";
import { exampleCases, exampleDefinition, exampleFindings, exampleMark } from "./example-audit";

const chance = seededChance("all parts of the MASH audit");

/** Names that nobody bears, with one case each or many, and one too long for a line. */
const agencies = [
  "Police",
  "Police",
  "Police",
  "Police",
  "School",
  "School",
  "Hospital emergency department, liaison nurse for children and young people",
  "Member of the public",
  "",
];
const agencyOf = new Map<UnitId, string>(
  exampleCases.map(({ key }) => [key, agencies[chance(agencies.length)] ?? ""]),
);

const seven = new Set(exampleFindings.results.map(({ criterion }) => criterion.id));

/** What stands in the cell of a question: the example's own mark, or one made up. */
function cellOf({ id, kind, options, marks }: Criterion, key: UnitId): string | number {
  if (seven.has(id)) return exampleMark(key, id);
  if (chance(12) === 0) return "";
  const option = options[chance(options.length === 0 ? 1 : options.length)] ?? "";
  switch (kind) {
    case "mark":
      return marks[[0, 0, 0, 1, 2][chance(5)] ?? 0]?.word ?? "";
    case "choices":
      return [option, options[chance(options.length)] ?? ""].join("; ");
    case "choice":
      return option;
    case "number":
      return chance(20);
    case "date":
      return 42979 + chance(60);
    case "text":
      return "As told by telephone";
  }
}

const rows = exampleCases.map((scored): ScoringRow => {
  const cells = new Map<CriterionId, ScoringCells>(
    mashCompleteSet.criteria.map((criterion) => [
      criterion.id,
      {
        mark: cellOf(criterion, scored.key),
        reason: "",
        comment: "",
        kind: "",
        theme: "",
        place: { sheet: "Audit sample", address: `A${scored.row}` },
      },
    ]),
  );
  const { key, stratum, row } = scored;
  const carried = new Map([["referring agency", agencyOf.get(key) ?? ""]]);
  return { key, stratum, rank: null, role: "sample", scorer: "", row, cells, carried };
});

/** The example with all parts of the MASH audit, broken down by the agency that referred: made up but for seven questions. */
export const completeFindings: Findings = auditFindings({
  set: mashCompleteSet,
  settings: exampleDefinition.settings,
  design: exampleFindings.design,
  ...scoredCases(mashCompleteSet.criteria, rows),
  breakdowns: [{ column: "Referring agency", values: agencyOf }],
});
