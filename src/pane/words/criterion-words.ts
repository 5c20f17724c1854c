import type { Applicability, CriteriaSet } from "../../core/scoring/criterion";
import { listed, quoted } from "./sentence-words";

/** When a question applies: "All cases", "When Agency is Police", "When question 4 is answered “No”". */
export function appliesText(applies: Applicability, { criteria }: Pick<CriteriaSet, "criteria">): string {
  switch (applies.when) {
    case "always":
      return "All cases";
    case "columnIsOneOf":
      return `When ${applies.column} is ${listed(applies.values)}`;
    case "answerIsOneOf": {
      const asked = criteria.find(({ id }) => id === applies.criterion);
      const name = asked === undefined ? quoted(applies.criterion) : String(asked.number);
      return `When question ${name} is answered ${listed(applies.answers.map(quoted))}`;
    }
  }
}
