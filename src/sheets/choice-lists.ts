import { questionName } from "../core/findings/question-name";
import { cellText } from "../core/scoring/mark-meaning";
import { observationWords } from "../core/scoring/scored-cases";
import type { CriteriaSet, Criterion } from "../core/scoring/criterion";
import { criteriaHeaderRow, criteriaHeaders, listGap } from "./criteria-columns";
import { criteriaTable } from "./criteria-table";
import type { PlannedArea, Step } from "./plan";
import type { SheetCells } from "./workbook";

/** A list that a dropdown offers, with its place on Audit criteria. */
export interface ChoiceList {
  readonly header: string;
  readonly words: readonly string[];
  /** The words only, without the header. */
  readonly area: PlannedArea;
  /** It stands on the sheet already. */
  readonly standing: boolean;
}

/** What stands beside the table: the lists, and the first free column after them. */
interface ListsBeside {
  readonly headerRow: number;
  readonly free: number;
  readonly lists: readonly ChoiceList[];
}

/**
 * The lists beside the table of Audit criteria: marks, options and reasons of each question that has any, kinds of
 * observation, themes. Questions with the same words share a list. `cells` is the sheet as it stands: lists are where they
 * stand, wherever people moved them, and those that are not there yet come to the right of them. null for a new sheet.
 * `own`: questions with the words that columns of the auditor's own offer; their lists come last.
 */
export function choiceLists(
  set: CriteriaSet,
  cells: SheetCells | null = null,
  own: readonly Criterion[] = [],
): readonly ChoiceList[] {
  const { headerRow, free, lists: standing } = listsBeside(cells);
  const lists: ChoiceList[] = [];
  let left = free;
  const offer = (header: string, words: readonly string[]): void => {
    if (words.length === 0 || lists.some((list) => sameWords(list.words, words))) return;
    const there = standing.find((list) => sameWords(list.words, words));
    const area = { top: headerRow + 1, left, bottom: headerRow + words.length, right: left };
    lists.push(there ?? { header, words, area, standing: false });
    if (there === undefined) left += 1;
  };
  for (const criterion of set.criteria) {
    offer(`Marks, ${questionName(criterion)}`, markWords(criterion));
    offer(`Options, ${questionName(criterion)}`, criterion.options);
    offer(`Reasons, ${questionName(criterion)}`, criterion.reasons);
  }
  offer("Kinds", [observationWords.goodPractice, observationWords.toImprove]);
  offer("Themes", set.themes);
  for (const criterion of own) offer(`Own words, ${questionName(criterion)}`, markWords(criterion));
  return lists;
}

/** Those that stand on the sheet; for a sheet that is written anew (null) all of them, as they will stand. */
export function standingLists(set: CriteriaSet, cells: SheetCells | null): readonly ChoiceList[] {
  return choiceLists(set, cells).filter(({ standing }) => standing || cells === null);
}

function listsBeside(cells: SheetCells | null): ListsBeside {
  const found = cells === null ? null : criteriaTable(cells);
  if (cells === null || found?.found !== true)
    return { headerRow: criteriaHeaderRow, free: criteriaHeaders.length + listGap + 1, lists: [] };
  const { headerRow, columns } = found.table;
  const end = Math.max(...columns.values());
  const widest = Math.max(end + listGap, ...cells.values.slice(headerRow - 1).map((row) => lastFilled(row)));
  const lists = (cells.values[headerRow - 1] ?? []).flatMap((cell, index): readonly ChoiceList[] => {
    const header = cellText(cell);
    if (index < end || header === "") return [];
    const below = cells.values.slice(headerRow).map((row) => cellText(row[index] ?? ""));
    const words = below.slice(0, [...below, ""].indexOf(""));
    const area = {
      top: headerRow + 1,
      left: index + 1,
      bottom: headerRow + words.length,
      right: index + 1,
    };
    return words.length === 0 ? [] : [{ header, words, area, standing: true }];
  });
  return { headerRow, free: widest + 1, lists };
}

function lastFilled(row: SheetCells["values"][number]): number {
  return row.findLastIndex((cell) => cellText(cell) !== "") + 1;
}

/** Writes those lists that do not stand yet. */
export function newListSteps(lists: readonly ChoiceList[]): readonly Step[] {
  return lists
    .filter(({ standing }) => !standing)
    .flatMap(({ header, words, area }): readonly Step[] => [
      {
        step: "cells",
        top: area.top - 1,
        left: area.left,
        rows: [[header]],
        roles: "columnHeader",
        data: true,
      },
      {
        step: "cells",
        top: area.top,
        left: area.left,
        rows: words.map((word) => [word]),
        roles: "line",
        data: true,
      },
      {
        step: "widths",
        left: area.left,
        characters: [Math.min(34, Math.max(14, ...words.map(({ length }) => length + 2)))],
      },
    ]);
}

/** Where the list with these words stands; null where there is no word to offer. */
export function listWith(lists: readonly ChoiceList[], words: readonly string[]): PlannedArea | null {
  return lists.find((list) => sameWords(list.words, words))?.area ?? null;
}

export function markWords({ marks }: Pick<Criterion, "marks">): readonly string[] {
  return marks.map(({ word }) => word);
}

function sameWords(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((word, index) => word === second[index]);
}
