import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import { columnLetters } from "./cell-address";
import { dateColumns, groupings, type FrameDefinition } from "./frame-definition";
import type { ListCells, ListColumn } from "./list-cells";

/** The columns that a frame is made from, found in the list. */
export interface FrameColumns {
  readonly caseId: readonly ListColumn[];
  readonly date: ListColumn | null;
  /** Those of the eligibility rules, each once. */
  readonly rules: readonly ListColumn[];
  /** None, one, or two that are crossed. */
  readonly groups: readonly ListColumn[];
  readonly carried: readonly ListColumn[];
  /** All of these, each once. */
  readonly every: readonly ListColumn[];
}

/** The headers that a definition needs of its list, each once. */
export function neededColumns(definition: FrameDefinition): readonly string[] {
  return [
    ...new Set([
      ...definition.caseIdColumns,
      ...(definition.period === null ? [] : [definition.period.column]),
      ...ruleColumns(definition),
      ...groupings(definition.strata).map(({ column }) => column),
      ...definition.carriedColumns,
    ]),
  ];
}

/** The headers among them whose displayed text matters: case numbers, and columns that are read as dates. */
export function shownColumns(definition: FrameDefinition): readonly string[] {
  return [...new Set([...definition.caseIdColumns, ...dateColumns(definition)])];
}

function ruleColumns({ eligibility = [] }: FrameDefinition): readonly string[] {
  return [...new Set(eligibility.flatMap(({ conditions }) => conditions.map(({ column }) => column)))];
}

/**
 * The columns that a definition names, found in the list by their headers. Refused: one that is not there, one whose
 * header stands twice, and no column for the case number.
 */
export function frameColumns(list: ListCells, definition: FrameDefinition): Outcome<FrameColumns> {
  const problems: Problem[] = [];
  const sheet = list.place.sheet;
  const find = (header: string): ListColumn[] => {
    const found = list.columns.filter((column) => column.header === header);
    if (found.length === 0) {
      problems.push({
        kind: "columnMissing",
        sheet,
        column: header,
        headers: list.columns.map((column) => column.header),
      });
    } else if (found.length > 1) {
      problems.push({
        kind: "columnRepeated",
        sheet,
        column: header,
        letters: found.map((column) => columnLetters(column.position)),
      });
    }
    return found.slice(0, 1);
  };
  const columns = {
    caseId: definition.caseIdColumns.flatMap(find),
    date: definition.period === null ? null : (find(definition.period.column)[0] ?? null),
    rules: ruleColumns(definition).flatMap(find),
    groups: groupings(definition.strata).flatMap(({ column }) => find(column)),
    carried: definition.carriedColumns.flatMap(find),
  };
  if (definition.caseIdColumns.length === 0) {
    problems.push({
      kind: "columnMissing",
      sheet,
      column: "",
      headers: list.columns.map((column) => column.header),
    });
  }
  const { caseId, date, rules, groups, carried } = columns;
  const every = [...new Set([...caseId, ...(date === null ? [] : [date]), ...rules, ...groups, ...carried])];
  return problems.length > 0 ? refusal(...problems) : success({ ...columns, every });
}
