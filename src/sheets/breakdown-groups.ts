import type { Breakdown, BreakdownGroup } from "../core/findings/breakdown";
import { countedText } from "../core/findings/number-text";

/** Signs of a value: about five lines of its column. */
const mostSigns = 120;

/** The groups of a breakdown with the names under which they stand on the sheets, the rest last. */
export function groupsOf({ groups, rest }: Breakdown): readonly {
  readonly name: string;
  readonly what: string;
  readonly group: BreakdownGroup;
}[] {
  const named = groups.map((group) =>
    group.value === ""
      ? { name: "(blank)", what: "Nothing stands in the column", group }
      : { name: cut(group.value), what: "", group },
  );
  if (rest === null) return named;
  const name = countedText(rest.values, "other value", "other values");
  return [...named, { name, what: `Those with the fewest cases, added up`, group: rest.group }];
}

function cut(value: string): string {
  return value.length <= mostSigns ? value : `${value.slice(0, mostSigns - 1).trimEnd()}…`;
}
