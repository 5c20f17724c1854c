import type { ReactElement } from "react";
import type { DrawCheck } from "../../../tasks/draw-results";
import type { CaseChange } from "../../../core/sampling/list-changes";
import type { Moment } from "../../../core/sampling/draw-record";
import { Message, Remark } from "../../parts/Message";
import { ProblemList } from "../../parts/ProblemList";
import { dayText } from "../../words/moment-text";
import { counted, listed, numberText, quoted } from "../../words/sentence-words";

const CHANGE_KINDS = ["added", "removed", "renumbered", "regrouped", "edited"] as const;

const CHANGE_WORDS: Readonly<Record<CaseChange["change"], string>> = {
  added: "New in the list",
  removed: "No longer in the list",
  renumbered: "Under another number",
  regrouped: "In another group",
  edited: "With other contents",
};

function caseWords(change: CaseChange, drawn: ReadonlySet<string>): string {
  const mark = drawn.has(change.key) ? " (drawn)" : "";
  switch (change.change) {
    case "renumbered":
      return `${change.key}${mark}, now ${change.now}`;
    case "regrouped":
      return `${change.key}${mark}, from ${quoted(change.from)} to ${quoted(change.to)}`;
    default:
      return `${change.key}${mark}`;
  }
}

/** What happened to the list after the draw, and what can be done about it. */
export function ListChanged(props: {
  readonly check: DrawCheck;
  readonly frozenAt: Moment;
  /** Case numbers of the sample, so that changes of drawn cases are seen. */
  readonly drawn: readonly string[];
}): ReactElement | null {
  const { list } = props.check;
  if (list === null) return null;
  const drawn = new Set<string>(props.drawn);
  return (
    <>
      <Message tone="warning" title="The list is not what it was">
        <p>
          On {dayText(props.frozenAt)} the list held {counted(list.then, "case", "cases")}.{" "}
          {list.problems.length > 0
            ? "As it is now it can’t be drawn from; see below."
            : `Today it holds ${numberText(list.now)}.`}
        </p>
        {CHANGE_KINDS.map((kind) => {
          const changes = list.changes.filter(({ change }) => change === kind);
          if (changes.length === 0) return null;
          return (
            <p key={kind}>
              {CHANGE_WORDS[kind]}:{" "}
              {listed(
                changes.map((change) => caseWords(change, drawn)),
                10,
              )}
              .
            </p>
          );
        })}
      </Message>
      <ProblemList problems={list.problems} byLooking tone="warning" />
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
