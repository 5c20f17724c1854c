import type { ConditionalFormatState } from "../host/model";
import { areasOf } from "./area-text";
import { officeComparison } from "./comparison-words";
import { unescapedString } from "./escaped-string";
import { shownFormula } from "./formula-text";
import type { ReadStyles } from "./read-styles";
import type { XmlElement } from "./xml-tree";
import { childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";

const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

type Rule = Pick<ConditionalFormatState, "type" | "rule">;

function ruleOf(element: XmlElement): Rule | undefined {
  const type = element.attributes["type"] ?? "";
  const [first, second] = childrenNamed(element, "formula").map((formula) =>
    shownFormula(unescapedString(formula.text)),
  );
  if (type === "expression" && first !== undefined) return { type: "Custom", rule: { formula: first } };
  if (type === "cellIs" && first !== undefined) {
    const operator = officeComparison(element.attributes["operator"], "conditionalFormat");
    const rule = { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator };
    return { type: "CellValue", rule };
  }
  const operator = textOperators[type];
  const text = element.attributes["text"];
  if (operator !== undefined && text !== undefined) {
    return { type: "ContainsText", rule: { operator, text: unescapedString(text) } };
  }
  return undefined;
}

/**
 * The conditional formats of one `conditionalFormatting`. Colour scales, data bars, icons and ranks are not in the
 * model; `leftOut` counts them.
 */
export function readConditionalFormats(
  element: XmlElement,
  styles: ReadStyles,
): { formats: Omit<ConditionalFormatState, "id">[]; leftOut: number } {
  const areas = areasOf(element.attributes["sqref"]);
  const formats: Omit<ConditionalFormatState, "id">[] = [];
  let leftOut = 0;
  for (const entry of childrenNamed(element, "cfRule")) {
    const rule = areas.length > 0 ? ruleOf(entry) : undefined;
    if (!rule) {
      leftOut += 1;
      continue;
    }
    formats.push({
      areas: areas.map((area) => ({ ...area })),
      ...rule,
      format: styles.conditional(numberAttribute(entry, "dxfId") ?? -1),
      stopIfTrue: flagAttribute(entry, "stopIfTrue"),
      priority: numberAttribute(entry, "priority") ?? 1,
    });
  }
  return { formats, leftOut };
}
