import { bearInMind } from "../../core/findings/caveat-note";
import { foundSentence } from "../../core/findings/found-sentence";
import { percentOfResult } from "../../core/findings/percent-of-result";
import { questionName } from "../../core/findings/question-name";
import type { PublicWords } from "../public-words";
import type { SharedResult } from "../shared-report";
import { ofBaseWords } from "./count-words";
import type { ShownQuestion } from "./shown-question";
import type { TakenWording } from "./taken-wording";

/** What is said of a question of which k of n is hidden. */
export const HIDDEN_FOUND = "How many met it is hidden, so that nobody can be recognised.";

/** The results over all cases read. A percentage or an estimate stands only beside its counts. */
export function resultRows(
  questions: readonly ShownQuestion[],
  { settings }: PublicWords,
  taken: TakenWording,
): readonly SharedResult[] {
  return questions.map(({ criterion, shown, said, caveats, lacksEstimate }): SharedResult => {
    const { all, estimate } = shown;
    const notes = [bearInMind(caveats), lacksEstimate ? "no estimate is shown" : ""];
    const own =
      said === null
        ? HIDDEN_FOUND
        : foundSentence(said, settings, { withParts: said.withoutDeemedMet === null });
    const isWhole = said !== null && all.partly !== null && all.deemedMet !== null;
    const percent =
      said === null || said.rawProportion === null ? "" : ` (${percentOfResult(said, said.metForHeadline)})`;
    return {
      question: questionName(criterion),
      found: taken(`found ${criterion.id}`, own, isWhole),
      met: `${ofBaseWords(all.headline, all.applicable)}${percent}`,
      estimate: said === null || estimate === null ? "" : estimate.percent,
      interval: said === null || estimate === null ? "" : estimate.interval,
      bearInMind: capitalised(notes.filter((note) => note !== "").join("; ")),
    };
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
