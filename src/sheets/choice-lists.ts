import { questionName } from "../core/findings/question-name";
import { observationWords } from "../core/scoring/scored-cases";
import type { CriteriaSet, Criterion } from "../core/scoring/criterion";
import { criteriaHeaderRow, criteriaHeaders, listGap } from "./criteria-columns";
import type { PlannedArea } from "./plan";

/** A list that a dropdown offers, with its place on Audit criteria. */
export interface ChoiceList {
  readonly header: string;
  readonly words: readonly string[];
  /** The words only, without the header. */
  readonly area: PlannedArea;
}

/**
 * The lists beside the table of Audit criteria: marks and reasons of each question that has any, kinds of observation,
 * themes. Questions with the same marks share a list.
 */
export function choiceLists(set: CriteriaSet): readonly ChoiceList[] {
  const lists: { header: string; words: readonly string[] }[] = [];
  const offer = (header: string, words: readonly string[]) => {
    const same = words.length === 0 || lists.some((list) => sameWords(list.words, words));
    if (!same) lists.push({ header, words });
  };
  for (const criterion of set.criteria) {
    offer(`Marks, ${questionName(criterion)}`, markWords(criterion));
    offer(`Reasons, ${questionName(criterion)}`, criterion.reasons);
  }
  offer("Kinds", [observationWords.goodPractice, observationWords.toImprove]);
  offer("Themes", set.themes);
  const left = criteriaHeaders.length + listGap + 1;
  return lists.map(({ header, words }, index) => ({
    header,
    words,
    area: {
      top: criteriaHeaderRow + 1,
      left: left + index,
      bottom: criteriaHeaderRow + words.length,
      right: left + index,
    },
  }));
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
