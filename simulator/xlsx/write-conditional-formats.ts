import type { ConditionalFormatState } from "../host/model";
import { areaText, cellText } from "./area-text";
import { fileComparison } from "./comparison-words";
import { escapedString } from "./escaped-string";
import { fileFormula } from "./formula-text";
import type { StyleBook } from "./style-book";
import { escapedText, xmlElement } from "./xml-text";

interface WrittenRule {
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulas: readonly string[];
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A file repeats a text rule as a formula on the first cell, which is what older Excels read. */
function textRule(operator: unknown, text: string, first: string): WrittenRule {
  const length = `LEN(${quoted(text)})`;
  switch (operator) {
    case "NotContains":
      return {
        type: "notContainsText",
        operator: "notContains",
        text,
        formulas: [`ISERROR(SEARCH(${quoted(text)},${first}))`],
      };
    case "BeginsWith":
      return {
        type: "beginsWith",
        operator: "beginsWith",
        text,
        formulas: [`LEFT(${first},${length})=${quoted(text)}`],
      };
    case "EndsWith":
      return {
        type: "endsWith",
        operator: "endsWith",
        text,
        formulas: [`RIGHT(${first},${length})=${quoted(text)}`],
      };
    default:
      return {
        type: "containsText",
        operator: "containsText",
        text,
        formulas: [`NOT(ISERROR(SEARCH(${quoted(text)},${first})))`],
      };
  }
}

function ruleOf({ type, rule, areas }: ConditionalFormatState): WrittenRule {
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const value = rule[name];
    return value === undefined || value === null || value === "" ? [] : [fileFormula(String(value))];
  });
  if (type === "Custom")
    return { type: "expression", formulas: [fileFormula(String(rule["formula"] ?? "=FALSE"))] };
  if (type === "CellValue") return { type: "cellIs", operator: fileComparison(rule["operator"]), formulas };
  const area = areas[0];
  return textRule(rule["operator"], String(rule["text"] ?? ""), area ? cellText(area.top, area.left) : "A1");
}

/** The conditional formats of a sheet in the order of their priority, each in an element of its own. */
export function writtenConditionalFormats(
  formats: readonly ConditionalFormatState[],
  styles: StyleBook,
): string {
  return formats
    .filter((format) => format.areas.length > 0)
    .sort((first, second) => first.priority - second.priority)
    .map((format, place) => {
      const { type, operator, text, formulas } = ruleOf(format);
      const attributes = {
        type,
        dxfId: styles.conditional(format.format),
        // A file counts from 1, Office.js from 0; no two may be equal.
        priority: place + 1,
        stopIfTrue: format.stopIfTrue ? true : undefined,
        operator,
        text: text === undefined ? undefined : escapedString(text),
      };
      const content = formulas.map((formula) =>
        xmlElement("formula", {}, escapedText(escapedString(formula))),
      );
      const sqref = format.areas.map(areaText).join(" ");
      return xmlElement(
        "conditionalFormatting",
        { sqref },
        xmlElement("cfRule", attributes, content.join("")),
      );
    })
    .join("");
}
