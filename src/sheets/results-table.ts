import type { CriterionCounts, CriterionResult, Findings } from "../core/findings/findings";
import type { PlannedCell, Step } from "./plan";
import { marksWords } from "./criteria-words";
import { saidMatchText } from "./said-match-text";
import { noComparison, type ComparisonChoice } from "./comparison-choice";

/** Stands over the table, by which a later version finds it. */
export const resultsTableTitle = "Results for reading again";

/** Raised whenever a name or a meaning changes; a reader refuses a number that it does not know. */
export const resultsTableFormat = 1;

/** The names of the columns. They never change within a format; new ones come at the end. */
export const resultsTableColumns = [
  "criterion_id",
  "number",
  "short_name",
  "question",
  "marks",
  "partly_counts_as",
  "scope",
  "stratum",
  "population",
  "sample",
  "examined",
  "out_of_scope",
  "not_scored",
  "not_applicable",
  "applicable",
  "met",
  "partly",
  "deemed_met",
  "estimate",
  "lower",
  "upper",
  "variance",
  "df",
  "level",
] as const;

/** The labels of what holds for the whole audit, one a row; "broken_down_by" once for each column. */
export const resultsTableFacts = {
  format: "format",
  audit: "audit",
  made: "made",
  criteriaSet: "criteria_set",
  selection: "selection",
  equalWeights: "equal_weights",
  population: "population",
  brokenDownBy: "broken_down_by",
} as const;

/** The labels of what later versions added: a table without them is read all the same. */
export const resultsTableLaterFacts = {
  /** A digest over all cases together. */
  cases: "cases",
  /** A sheet with the results of an earlier audit that these are compared with, once for each. */
  comparedWith: "compared_with",
  /** "yes": the auditor said that the earlier audit scored the same cases. */
  sameCases: "same_cases",
  /** The sheet with the actions of the earlier audit. */
  pastActions: "past_actions",
  /** Its sheet Audit wording. */
  pastWording: "past_wording",
  /** What the auditor said of a question: of which one of the earlier audit it is the same, once for each. */
  saidMatch: "same_question",
} as const;

export interface ResultsTableWords {
  readonly auditName: string;
  /** When the findings were made, in words. */
  readonly made: string;
  readonly cases?: string;
  readonly comparison?: ComparisonChoice;
}

/**
 * The findings as a table with stable names, so that next year's audit can be compared with this one: what holds for the
 * whole audit, then for each question one row over all ("all") and one for each group ("stratum"). met counts "deemed
 * met" too; shares are unrounded. It holds no case number. `readResultsTable` reads it.
 * Checked by: test/sheets/results-table.test.ts
 */
export function resultsTable(
  findings: Findings,
  { auditName, made, cases = "", comparison = noComparison }: ResultsTableWords,
): readonly (readonly PlannedCell[])[] {
  const { design, set, equalWeights, populationSize, breakdowns, results } = findings;
  const [facts, later] = [resultsTableFacts, resultsTableLaterFacts];
  return [
    [resultsTableTitle],
    [facts.format, resultsTableFormat],
    [facts.audit, auditName],
    [facts.made, made],
    [facts.criteriaSet, set.id],
    [facts.selection, design.selection],
    [facts.equalWeights, equalWeights ? "yes" : "no"],
    [facts.population, populationSize],
    ...breakdowns.map(({ column }) => [facts.brokenDownBy, column]),
    ...(cases === "" ? [] : [[later.cases, cases]]),
    ...comparison.sheets.map((sheet) => [later.comparedWith, sheet]),
    ...(comparison.sameCases === null ? [] : [[later.sameCases, comparison.sameCases ? "yes" : "no"]]),
    ...(comparison.actions === null ? [] : [[later.pastActions, comparison.actions]]),
    ...(comparison.wording === null ? [] : [[later.pastWording, comparison.wording]]),
    ...comparison.said.map((said) => [later.saidMatch, saidMatchText(said)]),
    [...resultsTableColumns],
    ...results.flatMap((result) => resultRows(result, findings)),
  ];
}

function resultRows(
  { criterion, counts, byStratum, estimate }: CriterionResult,
  { settings, populationSize, set }: Findings,
): readonly (readonly PlannedCell[])[] {
  const { id, number, shortName, question, marks } = criterion;
  const partlyCountsAs = set.partlyCountsAs ?? settings.partlyCountsAs;
  const about = [id, number, shortName, question, marksWords(marks), partlyCountsAs];
  const level = settings.confidenceLevel;
  const overAll = [
    ...[estimate?.estimate ?? null, estimate?.interval?.lower ?? null, estimate?.interval?.upper ?? null],
    ...[estimate?.variance ?? null, estimate?.degreesOfFreedom ?? null, level],
  ];
  return [
    [...about, "all", "", populationSize, ...countCells(counts), ...overAll],
    ...byStratum.map((stratum) => [
      ...about,
      ...["stratum", stratum.label, stratum.populationSize],
      ...countCells(stratum.counts),
      ...[null, stratum.interval?.lower ?? null, stratum.interval?.upper ?? null, null, null, level],
    ]),
  ];
}

/** From "sample" (n_h: examined less not scored) to "deemed_met". */
function countCells(counts: CriterionCounts): readonly PlannedCell[] {
  const { examined, outOfScope, unscored, notApplicable, applicable, met, partly, deemedMet } = counts;
  return [
    examined - unscored,
    examined,
    outOfScope,
    unscored,
    notApplicable,
    applicable,
    met,
    partly,
    deemedMet,
  ];
}

/** The table from row `start` on, outside the printed part. */
export function resultsTableSteps(rows: readonly (readonly PlannedCell[])[], start: number): readonly Step[] {
  const header = rows.findIndex((row) => row[0] === resultsTableColumns[0]);
  const padded = (of: readonly (readonly PlannedCell[])[], width: number) =>
    of.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  const width = resultsTableColumns.length;
  const body = rows.slice(header + 1);
  return [
    { step: "cells", top: start, left: 1, rows: rows.slice(0, 1), roles: "section" },
    {
      step: "cells",
      top: start + 1,
      left: 1,
      rows: padded(rows.slice(1, header), 2),
      roles: ["line", "line"],
      data: true,
    },
    {
      step: "cells",
      top: start + header,
      left: 1,
      rows: rows.slice(header, header + 1),
      roles: "columnHeader",
    },
    ...(body.length === 0
      ? []
      : [
          {
            step: "cells" as const,
            top: start + header + 1,
            left: 1,
            rows: padded(body, width),
            roles: resultsTableColumns.map((name) =>
              wordColumns.has(name) ? ("line" as const) : ("plain" as const),
            ),
            data: true,
          },
        ]),
  ];
}

const wordColumns: ReadonlySet<string> = new Set([
  "criterion_id",
  "short_name",
  "question",
  "marks",
  "scope",
  "stratum",
]);
