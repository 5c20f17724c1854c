import type { CriteriaSet, Criterion } from "../../../core/scoring/criterion";
import { listed, quoted } from "../../words/sentence-words";

/** Why a question is not asked of a case, without a full stop: "“Referring agency” is not Police". */
export function ruleNotMet({ applies }: Criterion, { criteria }: Pick<CriteriaSet, "criteria">): string {
  switch (applies.when) {
    case "always":
      return "";
    case "columnIsOneOf":
      return `${quoted(applies.column)} is not ${listed(applies.values)}`;
    case "answerIsOneOf": {
      const asked = criteria.find(({ id }) => id === applies.criterion);
      return `the answer to ${quoted(asked?.shortName ?? applies.criterion)} is not ${listed(applies.answers)}`;
    }
  }
}
