import type { AuditDefinition } from "../core/audit-definition";
import { auditDefinition } from "../core/audit-definition-form";
import type { FoundList } from "../core/frame/found-list";
import { neededColumns } from "../core/frame/frame-columns";
import type { SheetGlance } from "../core/frame/sheet-glance";
import { listUnderStatedHeaders, type StatedHeaders } from "../core/frame/stated-headers";
import { refusal, type Outcome } from "../core/outcome";
import { listKey, type SetUp } from "./set-up";
import { setUpFromDefinition } from "./set-up-from-definition";

/** A set-up as text that can be kept and pasted next year: rules, groups and sizes, without a seed and without a case. */
export function setUpText(definition: AuditDefinition): string {
  return JSON.stringify({ ...definition, seed: { origin: "made" } }, null, 1);
}

/** The definition that such a text holds. Refused where it is none, with the place that can't be read. */
export function definitionOfText(text: string): Outcome<AuditDefinition> {
  const where = "the text pasted";
  try {
    const read = auditDefinition(JSON.parse(text), where);
    // The first place that is wrong is enough; a text of another kind would be wrong everywhere.
    return read.ok ? read : refusal(...read.problems.slice(0, 1));
  } catch {
    return refusal({ kind: "definitionUnreadable", where, why: "it is not a set-up that was copied here" });
  }
}

export interface CopiedSetUp {
  readonly setUp: SetUp;
  /** Columns that the set-up names and this list does not have. */
  readonly missing: readonly string[];
}

/**
 * The list that a set-up is for, on the sheet of the list chosen, or on the sheet that it names where none is chosen: where
 * the auditor said which row holds the headers, the list under that row, if there is one now; else the list chosen.
 */
export function listForCopy(
  definition: AuditDefinition,
  chosen: FoundList | null,
  sheets: readonly SheetGlance[],
): { readonly list: FoundList; readonly headers: StatedHeaders | null } | null {
  const { headers } = setUpFromDefinition(definition, []);
  const here = headers === null ? null : { ...headers, sheet: chosen?.place.sheet ?? headers.sheet };
  const stated = here === null ? null : listUnderStatedHeaders(sheets, here);
  if (stated?.ok === true) return { list: stated.value, headers: here };
  return chosen === null ? null : { list: chosen, headers: null };
}

/** The fields filled from a set-up for a list of another name or another year. A seed is never taken over. */
export function copiedSetUp(
  definition: AuditDefinition,
  list: FoundList,
  headers: StatedHeaders | null = null,
): CopiedSetUp {
  const there = new Set(list.headers.map(({ header }) => header));
  return {
    setUp: {
      ...setUpFromDefinition(definition, []),
      list: listKey(list.place),
      headers,
      ownSeed: false,
      seed: "",
    },
    missing: neededColumns(definition.frame).filter((column) => !there.has(column)),
  };
}
