import type { AddedColumns } from "../../tasks/scoring-results";
import { capitalised, listed, quoted } from "./sentence-words";

/** So many columns are named; of more only how many there are. */
const MOST_NAMED = 4;

/** What a table of the auditor's own had before scoring columns were added, and keeps: a sentence each. */
export function keptSentences({
  rules,
  colours,
  frozen,
  filterButtons,
}: AddedColumns["kept"]): readonly string[] {
  const ofSheet = [...(frozen ? ["the frozen panes"] : []), ...(filterButtons ? ["the filter buttons"] : [])];
  const stay = ofSheet.length === 0 ? [] : [`${capitalised(listed(ofSheet))} stay as they are.`];
  return [
    ...keptBy(rules, "dropdown or rule for typing", "dropdowns or rules for typing"),
    ...keptBy(colours, "colours", "colours"),
    ...stay,
  ];
}

function keptBy(headers: readonly string[], one: string, many: string): readonly string[] {
  if (headers.length === 0) return [];
  if (headers.length === 1) return [`The column ${quoted(headers[0] ?? "")} keeps the ${one} that it has.`];
  const names =
    headers.length > MOST_NAMED ? `${headers.length} columns` : `The columns ${listed(headers.map(quoted))}`;
  return [`${names} keep the ${many} that they have.`];
}
