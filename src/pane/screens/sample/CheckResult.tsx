import type { ReactElement } from "react";
import type { DrawRecord } from "../../../core/sampling/draw-record";
import { lastCheck } from "../../../core/sampling/last-check";
import type { DrawCheck } from "../../../tasks/draw-results";
import { Message } from "../../parts/Message";
import { momentText } from "../../words/moment-text";
import { listed, numberText } from "../../words/sentence-words";

interface CheckResultProps {
  readonly record: DrawRecord;
  /** The check made just now; without one the last on the record is shown. */
  readonly check: DrawCheck | null;
}

const BASIS_WORDS: Readonly<Record<DrawCheck["basis"], string>> = {
  frameSheet: "The frozen list and the seed give the same cases again.",
  list: "The list and the seed give the same cases again.",
  recordOnly:
    "Tickets, order and ranks of the recorded cases are right. The list itself is not there to draw from again.",
};

/** What drawing again said: "60 of 60 the same", or what differs. */
export function CheckResult({ record, check }: CheckResultProps): ReactElement | null {
  if (check === null) {
    const last = lastCheck(record.events);
    if (last === null) return null;
    const good = last.same === last.of;
    return (
      <Message
        tone={good ? "success" : "error"}
        title={`Checked: ${numberText(last.same)} of ${numberText(last.of)} the same`}
        announced={false}
      >
        <p>
          {last.result.replace(/\.?$/, ".")} {momentText(last.when)}.
        </p>
      </Message>
    );
  }
  // A spare that differs is none of the cases counted, and still not what was drawn.
  const good =
    check.same === check.of &&
    check.differing.length === 0 &&
    check.fingerprintSame !== false &&
    check.orderSame !== false;
  const notCompared = check.basis === "frameSheet" && check.list === null;
  return (
    <Message
      tone={good ? "success" : "error"}
      title={`Checked: ${numberText(check.same)} of ${numberText(check.of)} the same`}
    >
      <p>
        {good ? BASIS_WORDS[check.basis] : differenceSentence(check)} {momentText(check.when)}.
      </p>
      {notCompared ? (
        <p>
          The list is not where it stood at the draw, so whether it has changed since was not looked at. Put
          its sheet and headers back as they were, then check again.
        </p>
      ) : null}
    </Message>
  );
}

function differenceSentence(check: DrawCheck): string {
  const cases =
    check.differing.length === 0 ? "" : `The seed does not give ${listed(check.differing)} as recorded. `;
  const frame =
    check.fingerprintSame === false ? "The frozen list is no longer the one that the record describes." : "";
  const order =
    check.orderSame === false
      ? " The frozen list no longer stands in the order of the draw, and an evenly stepped sample depends on it."
      : "";
  return `${cases}${frame}${order}`.trim();
}
