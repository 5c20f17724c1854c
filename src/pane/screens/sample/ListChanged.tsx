import type { ReactElement } from "react";
import type { DrawCheck } from "../../../tasks/tasks";
import type { Moment } from "../../../core/sampling/draw-record";
import { Message, Remark } from "../../parts/Message";
import { dayText } from "../../words/moment-text";
import { listed, numberText } from "../../words/sentence-words";

/** What happened to the list after the draw, and what can be done about it. */
export function ListChanged(props: {
  readonly check: DrawCheck;
  readonly frozenAt: Moment;
}): ReactElement | null {
  const { list } = props.check;
  if (list === null) return null;
  const changes = [
    { word: "New", cases: list.newCases },
    { word: "No longer there", cases: list.missingCases },
    { word: "Changed", cases: list.changedCases },
  ].filter(({ cases }) => cases.length > 0);
  return (
    <>
      <Message tone="warning" title="The list is not what it was">
        <p>
          On {dayText(props.frozenAt)} the list held {numberText(list.then)} cases. Today it holds{" "}
          {numberText(list.now)}.
        </p>
        {changes.map(({ word, cases }) => (
          <p key={word}>
            {word}: {listed(cases, 10)}.
          </p>
        ))}
      </Message>
      <section>
        <h2>What you can do</h2>
        <div className="rows">
          <Remark tone="info">
            <strong>Put the list back as it was</strong>, then check again. Best if rows were added by
            mistake.
          </Remark>
          <Remark tone="info">
            <strong>Keep this sample.</strong> Estimates speak of the list as it was on{" "}
            {dayText(props.frozenAt)}, and the findings say so.
          </Remark>
        </div>
      </section>
    </>
  );
}
