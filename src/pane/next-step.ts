import { isCopied } from "./last-copy";
import type { PaneState, PaneView } from "./pane-state";
import { counted } from "./words/sentence-words";

export interface NextStep {
  /** On the button. */
  readonly label: string;
  /** After "Next: ". */
  readonly sentence: string;
  readonly view: PaneView;
}

/** What comes next, as far as the audit has come by what stands in the workbook. */
export function nextStep(state: PaneState): NextStep {
  const { audit } = state;
  const cases: NextStep = {
    label: "Choose the cases",
    sentence: "say which cases this is about",
    view: { screen: "cases" },
  };
  if (audit === null || (audit.record === null && audit.existingCases === null)) return cases;
  if (audit.existingCases === null && audit.record?.state !== "Committed")
    return {
      label: "Draw the sample",
      sentence: "draw the sample",
      view: { screen: "sample", again: false },
    };
  const { scoring } = audit;
  if (scoring === null)
    return {
      label: "Add the scoring columns",
      sentence: "say what each case is judged against",
      view: { screen: "criteria" },
    };
  const left = scoring.cases - scoring.scored;
  if (left > 0)
    return {
      label: "Score the next case",
      sentence: `score the ${counted(left, "case", "cases")} left`,
      view: { screen: "score", added: null },
    };
  if (audit.findingsMadeAt === null || audit.findingsStale)
    return {
      label: "Make the findings sheets",
      sentence: audit.findingsMadeAt === null ? "make the findings" : "make the findings again",
      view: { screen: "findings" },
    };
  if (isCopied(state))
    return {
      label: "Make another copy",
      sentence: "nothing is left to do, unless another copy is needed",
      view: { screen: "share" },
    };
  return {
    label: "Make the copy to share",
    sentence: "make the copy to share",
    view: { screen: "share" },
  };
}
