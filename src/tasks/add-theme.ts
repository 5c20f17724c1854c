import type { AddedTheme } from "./scoring-results";
import { refusal, success, type Outcome } from "../core/outcome";
import { newTheme } from "../core/scoring/new-theme";
import { readBack } from "../sheets/read-back";
import { readCriteria } from "../sheets/read-criteria";
import { scoringRows } from "../sheets/scoring-rows";
import { themeGrowthPlans } from "../sheets/theme-growth";
import { auditBasis } from "./audit-basis";
import { CRITERIA_SHEET, RECORD_SHEETS, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { readScoredTable } from "./read-scored-table";
import type { TaskGround } from "./task-ground";

/**
 * Adds a theme to the list on Audit criteria, and to the dropdowns of the scored table. One that is there already, in
 * whatever capitals, is not added again. Three requests, up to 2 more where criteria or sample stand on another sheet.
 */
export async function addTheme(ground: TaskGround, theme: string): Promise<Outcome<AddedTheme>> {
  const read = await ground.workbook.readBack(null, [], [...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!read.ok) return read;
  const { sheets, standing } = read.value;
  const [firstCriteria = null, sample = null] = sheets.slice(RECORD_SHEETS.length);
  const basis = auditBasis(sheets.slice(0, RECORD_SHEETS.length), ground.audit ?? null);
  if (!basis.ok) return basis;
  const criteria = await readCriteriaCells(ground, basis.value.sheets, firstCriteria);
  if (!criteria.ok) return criteria;
  const { criteria: name } = basis.value.sheets;
  if (criteria.value === null) return refusal({ kind: "sheetMissing", sheet: name });
  const set = readCriteria(criteria.value);
  if (!set.ok) return set;
  const wanted = newTheme(set.value.themes, theme);
  if (!wanted.ok) return wanted;
  if (wanted.value === null) return success({ sheet: name, themes: set.value.themes, added: false });

  const scored = await readScoredTable(ground, basis.value, sample);
  if (!scored.ok) return scored;
  const { cells, columns } = scored.value;
  if (cells === null) return refusal({ kind: "sheetMissing", sheet: basis.value.sheet });
  const table = scoringRows(cells, set.value, columns);
  if (!table.ok) return table;
  const plans = themeGrowthPlans(
    criteria.value,
    { sheet: cells.sheet, ...table.value },
    set.value,
    wanted.value,
  ).filter(({ steps }) => steps.length > 0);
  const written = await ground.workbook.write({ sheets: plans, activate: null }, { standing });
  if (!written.ok) return written;
  const again = await ground.workbook.readSheets([name]);
  if (!again.ok) return again;
  const places = plans
    .filter(({ sheet }) => sheet === name)
    .flatMap((plan) => readBack(plan, again.value[0] ?? null).differing);
  return places.length === 0
    ? success({ sheet: name, themes: [...set.value.themes, wanted.value], added: true })
    : refusal({ kind: "writtenCellsDiffer", record: name, places, removed: [], written: [name] });
}
