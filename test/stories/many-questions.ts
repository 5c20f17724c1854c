import type { CriteriaSet, CriterionId } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { criteriaSheet } from "../../src/sheets/criteria-sheet";
import type { CellValue } from "../../simulator/host/model";
import { listWorkbook, noGroups, openSmall, placeOf, smallDefinition, type SmallAudit } from "./small-audit";

/** The questions of the ready-made set over and over, each with an id and a name of its own. */
export function manyQuestions(count: number): CriteriaSet {
  const { criteria } = mashThresholdSet;
  return {
    ...mashThresholdSet,
    criteria: Array.from({ length: count }, (_, index) => {
      const criterion = criteria[index % criteria.length];
      if (criterion === undefined) throw new Error("no question");
      const round = Math.floor(index / criteria.length) + 1;
      return {
        ...criterion,
        id: `${criterion.id}-${round}` as CriterionId,
        number: index + 1,
        shortName: `${criterion.shortName} ${round}`,
      };
    }),
  };
}

/** A drawn sample of so many cases with its columns for so many questions; how many requests the columns took. */
export async function largeScoring(
  cases: number,
  questions: number,
): Promise<SmallAudit & { readonly requestsOfColumns: number }> {
  const rows: CellValue[][] = Array.from({ length: cases + 100 }, (_, index) => [
    `C-${index + 1}`,
    "NFA",
    `Worker ${index % 7}`,
  ]);
  const audit = await openSmall(listWorkbook([["Ref", "Outcome", "Worker"], ...rows]));
  const definition = smallDefinition(noGroups, {
    sample: { size: cases, allocation: { method: "proportional" }, minimumPerStratum: 0, spares: 0 },
  });
  const drawn = await audit.tasks.drawSample(await placeOf(audit), definition, "J. Okafor");
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.problems));
  const names = { sheet: "Audit criteria", table: "AuditCriteria", auditName: definition.name };
  const set = criteriaSheet(manyQuestions(questions), names);
  const written = await audit.open.workbook.write({ sheets: [set], activate: null });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const before = audit.open.excel.host.counters.requests;
  const added = await audit.tasks.addScoringColumns(definition.criteriaSet);
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  return { ...audit, requestsOfColumns: audit.open.excel.host.counters.requests - before };
}
