import type { MarkMeaning } from "../core/scoring/criterion";
import { listWith, type ChoiceList } from "./choice-lists";
import type { MarkRole, Step } from "./plan";
import type { ScoringColumn } from "./scoring-column";
import type { ScoringTarget } from "./scoring-columns";
import { shortGuidance } from "./short-guidance";

const markRoles: Readonly<Record<MarkMeaning, MarkRole>> = {
  met: "met",
  deemedMet: "met",
  notMet: "notMet",
  partly: "partly",
  notApplicable: "notApplicable",
};

const acceptErrors = {
  number: { title: "Not a number", message: "Type a number, or leave the cell blank." },
  date: { title: "Not a date", message: "Type a date such as 01/09/2017, or leave the cell blank." },
  text: { title: "", message: "" },
} as const;

/** The longest text that Excel shows when it refuses something. */
const longestError = 225;

function refusalOf(words: readonly string[]): string {
  const all = `Choose ${words.join(", ")}, or leave the cell blank.`;
  return all.length <= longestError ? all : "Choose one of the list, or leave the cell blank.";
}

/** What is done for one column at its place: header, look, dropdown and highlight, one of each for the whole column. */
export function columnSteps(
  { header, role, format, choices, accepts }: ScoringColumn,
  position: number,
  { headerRow, lastRow }: ScoringTarget,
  lists: readonly ChoiceList[],
  criteriaSheet: string,
): readonly Step[] {
  const area = {
    top: headerRow + 1,
    left: position,
    bottom: Math.max(lastRow, headerRow + 1),
    right: position,
  };
  const source = choices === undefined ? null : listWith(lists, choices.words);
  return [
    { step: "cells", top: headerRow, left: position, rows: [[header]], roles: "columnHeader", data: true },
    { step: "role", area, role },
    ...(format === undefined ? [] : [{ step: "role", area, role: format } as const]),
    ...(choices === undefined || source === null
      ? []
      : [
          {
            step: "choices",
            area,
            source: { sheet: criteriaSheet, area: source },
            prompt:
              choices.criterion === null
                ? null
                : { title: header.slice(0, 32), message: shortGuidance(choices.criterion, criteriaSheet) },
            error: {
              title: "Not in the list",
              message: refusalOf(choices.words),
            },
            refuseOthers: choices.refuseOthers,
          } as const,
        ]),
    ...(accepts === undefined
      ? []
      : [
          {
            step: "accepts",
            area,
            values: accepts.values,
            prompt: { title: header.slice(0, 32), message: shortGuidance(accepts.criterion, criteriaSheet) },
            error: acceptErrors[accepts.values],
          } as const,
        ]),
    ...(choices === undefined || choices.criterion === null || choices.criterion.marks.length === 0
      ? []
      : [
          {
            step: "highlight",
            area,
            words: choices.criterion.marks.map(({ word, meaning }) => ({ word, role: markRoles[meaning] })),
          } as const,
        ]),
  ];
}
