import { refusal, success, type Outcome } from "../core/outcome";
import type { AidsAsk, StandingAids, StandingColumnAids, StandingRule } from "../sheets/standing-aids";
import { rangeOf } from "./areas";
import { request } from "./request";
import { standingAlongside } from "./standing-alongside";

/** A column with more conditional formats than any question has marks was not coloured by us. */
const MOST_COLOURS = 30;

/** What no cell was filled with. */
const noFill = "#FFFFFF";

type Facts = Omit<StandingColumnAids, "colours"> & { readonly colours: number };

/**
 * What already helps with scoring in a table: 1 request, one more where a column has conditional formats, to see of what kind.
 */
export async function readAids(ask: AidsAsk): Promise<Outcome<StandingAids>> {
  const first = await request({ written: [], sheet: ask.sheet }, (context) => {
    const sheet = context.workbook.worksheets.getItem(ask.sheet);
    const asked = ask.columns.map((area) => {
      const range = rangeOf(sheet, area);
      range.dataValidation.load("type,rule,prompt");
      const first = range.getCell(0, 0).dataValidation;
      first.load("type,rule,prompt");
      range.format.fill.load("color");
      return { range, first, colours: range.conditionalFormats.getCount() };
    });
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    const corner = rangeOf(sheet, ask.corner);
    corner.load("width,height");
    sheet.autoFilter.load("enabled");
    const table = ask.table === null ? null : sheet.tables.getItem(ask.table);
    table?.load("showFilterButton");
    const standing = standingAlongside(ask.writes)(context, false);
    return () => ({
      columns: asked.map(({ range, first, colours }): Facts => ({
        rule: ruleOf(range.dataValidation, first),
        colours: colours.value,
        // null where cells differ: then some were filled.
        filled: (range.format.fill.color as string | null)?.toUpperCase() !== noFill,
      })),
      frozen: !frozen.isNullObject,
      filterButtons: table?.showFilterButton ?? sheet.autoFilter.enabled,
      corner: { width: corner.width, height: corner.height },
      standing: standing(),
    });
  });
  if (!first.ok) return refusal(...first.problems);
  const { columns } = first.value;
  const colours = await coloursOf(ask, columns);
  if (!colours.ok) return colours;
  return success({
    ...first.value,
    columns: columns.map((column, index) => ({ ...column, colours: colours.value[index] ?? [] })),
  });
}

/** A message alone is a rule too: Excel calls its kind "None". Where cells differ, the first one speaks. */
function ruleOf(whole: Excel.DataValidation, first: Excel.DataValidation): StandingRule | null {
  const differs = ["Inconsistent", "MixedCriteria"].includes(whole.type);
  const { type, rule, prompt } = differs ? first : whole;
  const said = prompt as Partial<Excel.DataValidationPrompt> | null;
  const { title = "", message = "" } = said ?? {};
  if (!differs && type === "None" && title === "" && message === "") return null;
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  return { everywhere: !differs, list: typeof source === "string" ? source : null, title, message };
}

async function coloursOf(
  { sheet: name, columns }: AidsAsk,
  facts: readonly Facts[],
): Promise<Outcome<readonly (readonly (string | null)[])[]>> {
  if (facts.every(({ colours }) => colours === 0)) return success(facts.map(() => []));
  const answer = await request({ written: [], sheet: name }, (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const asked = columns.map((area, index) => {
      const { colours = 0 } = facts[index] ?? {};
      const formats = rangeOf(sheet, area).conditionalFormats;
      return Array.from({ length: Math.min(colours, MOST_COLOURS) }, (_, at) => {
        const custom = formats.getItemAt(at).customOrNullObject;
        custom.load("rule/formula");
        return custom;
      });
    });
    return () =>
      asked.map((formats, index) => [
        ...formats.map((custom) => (custom.isNullObject ? null : custom.rule.formula)),
        ...((facts[index]?.colours ?? 0) > MOST_COLOURS ? [null] : []),
      ]);
  });
  return answer.ok ? answer : refusal(...answer.problems);
}
