import type { PlannedCell, Role } from "./plan";
import type { StackedRow } from "./stacked-rows";

/** The kinds of rows that an audit record is made of. */
export function blankRow(): StackedRow {
  return { cells: [""], roles: ["text"], data: false, rule: "none" };
}

export function sectionRow(words: string): StackedRow {
  return { cells: [words], roles: ["section"], data: false, rule: "none" };
}

export function factRow(label: string, fact: string, role: Role = "text"): StackedRow {
  return { cells: [label, fact], roles: ["rowHeader", role], data: true, rule: "none" };
}

export function headerRow(headers: readonly string[], numbers: readonly number[]): StackedRow {
  const roles = headers.map((_, index): Role =>
    numbers.includes(index) ? "columnHeaderNumber" : "columnHeader",
  );
  return { cells: headers, roles, data: false, rule: "header" };
}

export function bodyRow(cells: readonly PlannedCell[], roles: readonly Role[]): StackedRow {
  return { cells, roles, data: true, rule: "body" };
}

export function totalRow(cells: readonly PlannedCell[], roles: readonly Role[]): StackedRow {
  return { cells, roles, data: true, rule: "total" };
}

export function noteRow(words: string): StackedRow {
  return { cells: [words], roles: ["note"], data: false, rule: "none" };
}
