import type { Criterion } from "../../../core/scoring/criterion";
import { listed, quoted } from "../../words/sentence-words";

/** Why a question is not asked of a case, without a full stop: "“Referring agency” is not Police". */
export function ruleNotMet({ applies }: Criterion): string {
  return applies.when === "always" ? "" : `${quoted(applies.column)} is not ${listed(applies.values)}`;
}
