import type { ReactElement } from "react";
import { changesSentences } from "../../../core/findings/changes-sentences";
import type { FindingsChanges } from "../../../core/findings/findings-changes";
import type { Moment } from "../../../core/sampling/draw-record";
import { Message } from "../../parts/Message";
import { dayText, momentText } from "../../words/moment-text";
import { counted } from "../../words/sentence-words";

/** So many questions are told with their old and new count. */
const mostNumbers = 3;

/** What is different now from the findings on their sheets: marks by case first, then the counts that moved with them. */
export function ChangedSince({
  changes,
  madeAt,
  meanwhile = false,
}: {
  readonly changes: FindingsChanges;
  readonly madeAt: Moment;
  /** It happened while the sheets were being written. */
  readonly meanwhile?: boolean;
}): ReactElement {
  const { scores, numbers, actions, wording, secondReview, survey } = changes;
  const since = meanwhile ? "while the sheets were being written" : `since ${dayText(madeAt)}`;
  const told = scores === null ? [] : changesSentences(scores, since);
  const [first, ...others] = told;
  const title =
    first ?? (numbers.length > 0 ? `Scores have changed ${since}.` : "What to do is out of date.");
  const byPeople = [
    ...(actions ? [`What stands on Audit actions has changed ${since}: “What to do” is out of date.`] : []),
    ...(secondReview ? [`Marks of the second review, or what was settled, have changed ${since}.`] : []),
    ...(survey
      ? [`The survey on Audit survey has changed ${since}: the findings don’t show it as it stands.`]
      : []),
    ...(wording ? [`Your sentences on Audit wording have changed ${since}.`] : []),
  ];
  const onlyPeople = first === undefined && numbers.length === 0;
  return (
    <Message
      tone="warning"
      title={(onlyPeople ? (byPeople[0] ?? title) : title).replace(/\.$/, "")}
      announced={meanwhile}
    >
      {[...others, ...(onlyPeople ? byPeople.slice(1) : byPeople)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {numbers.slice(0, mostNumbers).map(({ question, was, now }) => (
        <p key={question}>{numberSentence(question, was, now)}</p>
      ))}
      {numbers.length > mostNumbers ? (
        <p>{counted(numbers.length - mostNumbers, "other count has", "other counts have")} changed too.</p>
      ) : null}
      <p>The sheets are as they were on {momentText(madeAt)}. The numbers below are today’s.</p>
    </Message>
  );
}

/** "The sheet still says 44 of 51 for question 4. It is now 45 of 51." */
function numberSentence(question: string, was: string, now: string): string {
  const number = /^\d+/.exec(question)?.[0];
  const named = number === undefined ? `“${question}”` : `question ${number}`;
  if (was === "") return `The sheet has no count for ${named}. It is now ${now === "–" ? "no case" : now}.`;
  const [said, is] = [was, now].map((count) => (count === "–" ? "no case" : count));
  return now === ""
    ? `The sheet still says ${said} for ${named}, which is no longer asked.`
    : `The sheet still says ${said} for ${named}. It is now ${is}.`;
}
