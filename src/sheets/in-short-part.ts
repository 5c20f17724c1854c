import type { Findings } from "../core/findings/findings";
import { inShort } from "../core/findings/in-short";
import type { WordedItem } from "../core/findings/worded-items";
import type { Part } from "./part";

const heading = "In short";

/**
 * The answer, a line a sentence behind what it is about; one line for the whole where the auditor wrote a paragraph in
 * place of all of them.
 */
export function inShortPart(findings: Findings, worded: readonly WordedItem[]): Part {
  const whole = worded.find(({ item }) => item.id === "short");
  const line = (cells: readonly [string, string]) =>
    ({ cells, roles: ["rowHeader", "leadLine"], across: true }) as const;
  return whole === undefined
    ? {
        rows: [
          { cells: [heading], roles: ["section"], height: 24 },
          ...inShort(findings).map(({ about, sentence }) => ({ ...line([about, sentence]), data: true })),
        ],
        ruled: [],
      }
    : { rows: [line([heading, whole.item.sentence])], ruled: [] };
}
