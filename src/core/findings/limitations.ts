import type { Caveat } from "./caveat";
import { caveatSentence } from "./caveat-sentences";
import { groupedSentences } from "./grouped-sentences";
import type { QuestionCaveat } from "./grouped-sentences";
import { listInWords, wholeNumberText } from "./number-text";
import { partlySentence } from "./partly-words";
import { questionName } from "./question-name";
import type { SaidFindings, SaidResult } from "./said-findings";
import { settingsSentences } from "./settings-sentences";
import { withoutRepeatedBlanks } from "./without-repeated-blanks";

/** One line of the limitations: what it is about, and the sentence. */
export interface Limitation {
  readonly kind: Caveat["kind"] | "partly" | "settings";
  readonly about: string;
  readonly sentence: string;
}

/** What limitations are told of. */
type LimitedFindings = Pick<SaidFindings, "caveats" | "settings" | "set"> & {
  readonly results: readonly Pick<SaidResult, "criterion" | "caveats">[];
};

const WHOLE = "The sample";

/**
 * Everything to be borne in mind, once: first what holds for the audit as a whole, then what holds for questions, the
 * same kind of reservation together and in the order in which it is first met. What was said of the whole is not said
 * again. Empty where there is nothing to say.
 */
export function limitations(findings: LimitedFindings): readonly Limitation[] {
  const lines: Limitation[] = findings.caveats
    // Each question names its own marks; the sum is of use on the pane only.
    .filter(({ kind }) => kind !== "marksNotAllowed")
    .map((caveat) => ({
      kind: caveat.kind,
      about: caveat.kind === "breakdownsLeftOut" ? "Breakdowns" : WHOLE,
      sentence: caveatSentence(caveat, findings),
    }));
  const said = new Set(lines.map(({ sentence }) => sentence));
  const partly = partlySentence(findings);
  if (partly !== null) lines.push({ kind: "partly", about: "“Partly”", sentence: partly });
  for (const sentence of settingsSentences(findings.settings))
    lines.push({ kind: "settings", about: "Settings", sentence });
  for (const alike of caveatsByKind(findings)) {
    for (const { numbers, sentence } of groupedSentences(alike, findings)) {
      const [first] = alike;
      if (first !== undefined && !said.has(sentence))
        lines.push({ kind: first.caveat.kind, about: questionsNamed(numbers, findings), sentence });
    }
  }
  return lines;
}

function caveatsByKind({ results }: LimitedFindings): readonly (readonly QuestionCaveat[])[] {
  const kinds = new Map<string, QuestionCaveat[]>();
  for (const { criterion, caveats } of results) {
    for (const caveat of withoutRepeatedBlanks(caveats)) {
      const alike = kinds.get(caveat.kind) ?? [];
      kinds.set(caveat.kind, [...alike, { number: criterion.number, caveat }]);
    }
  }
  return [...kinds.values()];
}

/** One question by its name, several by their numbers: "Questions 1, 3 and 5"; "Every question" where it is all of them. */
function questionsNamed(numbers: readonly number[], { results }: LimitedFindings): string {
  const named = [...new Set(numbers)];
  const [first] = results.filter(({ criterion }) => criterion.number === named[0]);
  if (named.length === 1 && first !== undefined) return questionName(first.criterion);
  if (named.length === results.length) return "Every question";
  return `Questions ${listInWords(named.map(wholeNumberText))}`;
}
