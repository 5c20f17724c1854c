import { isSmall } from "../../core/disclosure/small-number-limit";
import { questionName } from "../../core/findings/question-name";
import type { ReportFigures } from "../protected-report";
import type { PublicWords } from "../public-words";
import type { SharedAction } from "../shared-report";
import { ofBaseWords } from "./count-words";
import type { ShownQuestion } from "./shown-question";

/** What to do, with how many cases did not meet the question as far as that is shown. */
export function actionRows(
  questions: readonly ShownQuestion[],
  { limit }: Pick<ReportFigures, "limit">,
  { actions }: PublicWords,
): readonly SharedAction[] {
  return actions.map(({ criterion, ...action }) => {
    const found = questions.find((each) => each.criterion.id === criterion);
    if (found === undefined) return { ...action, notMet: "" };
    const { notMet, applicable } = found.shown.all;
    const told = notMet === null || isSmall(notMet, limit) ? null : notMet;
    return { ...action, question: questionName(found.criterion), notMet: ofBaseWords(told, applicable) };
  });
}
