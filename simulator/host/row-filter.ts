import type { Area } from "./model";
import { HostError } from "./engine/host-error";
import type { Host } from "./host";
import { textsGrid } from "./read-cells";
import { sheetOf } from "./targets";

/** A condition that shows the rows with one of these texts, as Office.js has it. */
interface ValuesCriterion {
  readonly filterOn: "Values";
  readonly values: readonly string[];
}

/** Any other kind of condition is refused: the add-in sets none. */
export function valuesCriterion(criteria: unknown, host: Host): ValuesCriterion {
  const { filterOn, values } = (criteria ?? {}) as Partial<Record<string, unknown>>;
  if (filterOn !== "Values") host.refuse("AutoFilter", "apply other than by values");
  if (!Array.isArray(values) || values.length === 0) throw new HostError("InvalidArgument");
  if (values.some((value) => typeof value !== "string")) host.refuse("AutoFilter", "apply dates");
  return { filterOn: "Values", values: values.map(String) };
}

/** Hides the rows of a filter's body that a condition leaves out, and shows the others. */
export function applyFilter(
  host: Host,
  sheetId: string,
  body: Area,
  criteria: Readonly<Record<string, unknown>>,
): void {
  const sheet = sheetOf(host, { sheetId });
  const columns = Object.entries(criteria).flatMap(([index, criterion]) => {
    const { values } = criterion as Partial<ValuesCriterion>;
    if (values === undefined) return [];
    const left = body.left + Number(index);
    const texts = textsGrid(host, { sheetId, area: { ...body, left, right: left } }) ?? [];
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    return [texts.map(([text]) => wanted.has(String(text).toLowerCase()))];
  });
  for (let row = body.top; row <= body.bottom; row += 1) {
    const state = { ...sheet.rows.get(row) };
    delete state.filtered;
    const isShown = columns.every((column) => column[row - body.top] === true);
    sheet.rows.set(row, isShown ? state : { ...state, filtered: true });
  }
}
