import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { ProblemList } from "../../parts/ProblemList";
import { sharedOutWords } from "../../shared-out-words";
import type { SizeAnswer } from "../../size/size-answer";
import type { SizeQuestion } from "../../size/size-question";
import { listed, numberText } from "../../words/sentence-words";
import { ComparedTable } from "./ComparedTable";
import { meaningOf } from "./size-words";

interface SizeResultProps {
  readonly question: SizeQuestion;
  readonly answer: SizeAnswer;
}

/** How many cases, what they can tell in one sentence, and the sizes around them. */
export function SizeResult({ question, answer }: SizeResultProps): ReactElement | null {
  const { selection } = usePane().state.setUp;
  const { size, plan, population } = answer;
  const rows = plan?.ok === true ? plan.value : null;
  if (size === null) {
    if (plan?.ok === false) return <ProblemList problems={plan.problems} byLooking />;
    if (answer.refusal === null) return null;
    return (
      <Message tone="warning">
        <p>{answer.refusal}</p>
      </Message>
    );
  }
  const meaning = meaningOf(question, answer);
  return (
    <>
      <section className="card card-quiet" aria-label="How many cases">
        <p>
          <span className="big number">{numberText(size)}</span> {size === 1 ? "case" : "cases"} of{" "}
          <span className="number">{numberText(population)}</span>
        </p>
        {rows === null || rows.length < 2 ? null : (
          <p>
            {sharedOutWords(answer.sharedOut).drawn}: {listed(rows.map((row) => numberText(row.sampleSize)))}.
          </p>
        )}
        {meaning.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <ComparedTable question={question} answer={answer} />
        <p className="hint">
          {hint(question, rows !== null && rows.length > 1 && selection !== "simpleRandom")}
        </p>
      </section>
      {plan?.ok === false ? <ProblemList problems={plan.problems} byLooking tone="warning" /> : null}
    </>
  );
}

function hint({ claim, sharedOut, expected }: SizeQuestion, grouped: boolean): string {
  if (claim === "always") {
    const drawn = grouped
      ? "This holds for cases drawn in proportion to the groups, or at random from the whole list. "
      : "";
    return `${drawn}It is about cases that the question applies to: where that is half of them, draw twice as many.`;
  }
  const hardest =
    expected.trim() === "" && sharedOut !== "neyman"
      ? "A question that half of the cases meet is the hardest to pin down. "
      : "";
  if (claim === "number") return `${hardest}It is about a question that applies to every case.`;
  return grouped && sharedOut === "proportional"
    ? `${hardest}Drawing equally from unequal groups needs more.`
    : hardest;
}
