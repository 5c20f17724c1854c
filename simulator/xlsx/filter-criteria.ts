import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";
import { unescapedString, escapedString } from "./escaped-string";
import { xmlElement } from "./xml-text";

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function columnCriteria(column: XmlElement): Record<string, unknown> {
  const values = child(column, "filters");
  if (values) {
    const listed = childrenNamed(values, "filter").map((entry) =>
      unescapedString(entry.attributes["val"] ?? ""),
    );
    return { filterOn: "Values", values: flagAttribute(values, "blank") ? [...listed, ""] : listed };
  }
  const custom = child(column, "customFilters");
  if (custom) {
    const [first, second] = childrenNamed(custom, "customFilter").map(
      (entry) =>
        (signs[entry.attributes["operator"] ?? "equal"] ?? "=") +
        unescapedString(entry.attributes["val"] ?? ""),
    );
    const both =
      second === undefined
        ? {}
        : { criterion2: second, operator: flagAttribute(custom, "and") ? "And" : "Or" };
    return { filterOn: "Custom", criterion1: first ?? "=", ...both };
  }
  // Colours, top ten and moving dates are known only by name: the rows that they hide are in the model anyway.
  return { filterOn: "Dynamic" };
}

/** A filter's conditions by column of its range, from 0, in the words of Office.js (FilterCriteria). */
export function readCriteria(autoFilter: XmlElement): Record<string, unknown> {
  const criteria: Record<string, unknown> = {};
  for (const column of childrenNamed(autoFilter, "filterColumn")) {
    if (column.children.length > 0)
      criteria[String(numberAttribute(column, "colId") ?? 0)] = columnCriteria(column);
  }
  return criteria;
}

function customFilter(criterion: string): string {
  const match = /^(<>|>=|<=|=|>|<)?([^]*)$/.exec(criterion);
  const operator = Object.entries(signs).find(([, sign]) => sign === (match?.[1] ?? "="))?.[0];
  return xmlElement("customFilter", {
    operator: operator === "equal" ? undefined : operator,
    val: escapedString(match?.[2] ?? ""),
  });
}

/** The values that a filter shows, as a file lists them; "" stands for blank cells. */
export function valuesFilter(values: readonly string[]): string {
  const named = values.filter((value) => value !== "");
  return xmlElement(
    "filters",
    { blank: named.length < values.length ? true : undefined },
    named.map((value) => xmlElement("filter", { val: escapedString(value) })).join(""),
  );
}

/** The conditions as a file writes them. Those on colours, ranks and moving dates are left out. */
export function writtenCriteria(criteria: Readonly<Record<string, unknown>>): string {
  const columns = Object.entries(criteria).sort(([first], [second]) => Number(first) - Number(second));
  return columns
    .map(([column, criterion]) => {
      const { filterOn, values, criterion1, criterion2, operator } = criterion as Record<string, unknown>;
      let content = "";
      if (filterOn === "Values" && Array.isArray(values)) content = valuesFilter(values.map(String));
      if (filterOn === "Custom" && typeof criterion1 === "string") {
        const second = typeof criterion2 === "string" ? customFilter(criterion2) : "";
        const both = second !== "" && operator === "And" ? true : undefined;
        content = xmlElement("customFilters", { and: both }, customFilter(criterion1) + second);
      }
      return content === "" ? "" : xmlElement("filterColumn", { colId: Number(column) }, content);
    })
    .join("");
}
