import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { FrameStratum } from "../../core/frame/frame";
import { samplePlan } from "../../core/sampling/sample-plan";
import { usePane } from "../pane-context";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { sampleDefinition } from "../set-up-definition";
import { sharedOutWords } from "../shared-out-words";
import { answeredQuestion } from "../size/answered-question";
import { firstQuestion } from "../size/size-question";
import { useCountedList } from "../use-counted-list";
import { numberText } from "../words/sentence-words";
import { typedWholeNumber } from "../words/typed-whole-number";
import { NeedsCases } from "./NeedsCases";
import { ClaimChoice } from "./size/ClaimChoice";
import { ClaimFields } from "./size/ClaimFields";
import { OtherWayRound } from "./size/OtherWayRound";
import { SizeResult } from "./size/SizeResult";

const HEADING = "How many do I need?";
const SAMPLE = { screen: "sample", again: false } as const;

/** How many cases a claim asks for, and what a number of cases can tell. */
export function SampleSizeScreen(): ReactElement {
  const { list, grouped, waiting } = useCountedList();
  if (list === null) return <NeedsCases heading={HEADING} />;
  if (grouped?.ok === true) return <SizeOfSample strata={grouped.value.strata} />;
  return (
    <ScreenFrame heading={HEADING} sentence={grouped === null ? waiting : null}>
      {grouped === null ? null : <ProblemList problems={grouped.problems} byLooking />}
    </ScreenFrame>
  );
}

function SizeOfSample({ strata }: { readonly strata: readonly FrameStratum[] }): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const now = useMemo(() => {
    const plan = samplePlan(strata, sampleDefinition(setUp));
    return plan.ok
      ? plan.value.reduce((sum, { sampleSize }) => sum + sampleSize, 0)
      : typedWholeNumber(setUp.size);
  }, [strata, setUp]);
  const [question, setQuestion] = useState(() => firstQuestion(setUp, String(now ?? setUp.size)));
  const change = (part: Partial<typeof question>): void => setQuestion({ ...question, ...part });
  // What is typed stands in its field at once; a long reckoning comes after it.
  const asked = useDeferredValue(question);
  const answer = useMemo(
    () => answeredQuestion({ question: asked, setUp, strata, now }),
    [asked, setUp, strata, now],
  );
  const { size, sharedOut, population } = answer;
  const setsSharedOut = setUp.selection !== "simpleRandom" && setUp.sharedOut !== sharedOut;
  const use = (): void => {
    if (size === null) return;
    dispatch({
      action: "edited",
      change: { size: String(size), ...(setsSharedOut ? { sharedOut } : {}) },
    });
    dispatch({ action: "opened", view: SAMPLE });
  };
  return (
    <ScreenFrame
      heading={HEADING}
      lead="It depends on the claim you want to make."
      sentence={
        size === null
          ? null
          : `Sets Cases to draw to ${numberText(size)}${setsSharedOut && strata.length > 1 ? `, and Shared out to “${sharedOutWords(sharedOut).word}”` : ""}. Nothing is drawn yet.`
      }
      primary={{
        label:
          size === null ? "Use that number" : `Use ${size === 1 ? "1 case" : `${numberText(size)} cases`}`,
        refused:
          size !== null
            ? null
            : answer.refusal !== null || answer.plan !== null
              ? "There is no number to use: see above."
              : "Put right what is marked above.",
        press: use,
      }}
      secondary={{
        label: now === null ? "Back" : `Keep ${numberText(now)}`,
        press: () => dispatch({ action: "opened", view: SAMPLE }),
      }}
    >
      <ClaimChoice question={question} change={change} />
      <ClaimFields question={question} change={change} groups={strata.length} />
      <SizeResult question={asked} answer={answer} />
      {question.claim === "always" ? (
        <OtherWayRound question={question} change={change} population={population} />
      ) : null}
    </ScreenFrame>
  );
}
