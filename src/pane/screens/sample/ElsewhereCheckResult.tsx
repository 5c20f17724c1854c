import type { ReactElement } from "react";
import { isAllRight } from "../../../core/sampling/elsewhere-check";
import { elsewhereCheckWords } from "../../../core/sampling/elsewhere-check-words";
import type { DrawnElsewhereCheck, RecordedDrawElsewhere } from "../../../tasks/draw-results";
import { Message } from "../../parts/Message";
import { momentText } from "../../words/moment-text";
import { listed, numberText, quoted } from "../../words/sentence-words";

interface ElsewhereCheckResultProps {
  readonly recorded: RecordedDrawElsewhere;
  /** The check made just now; without one the last on the record is shown. */
  readonly check: DrawnElsewhereCheck | null;
}

const RIGHT =
  "Tickets, order and ranks of the recorded cases are right. The list itself is not here to draw from again.";

/** What a check of the recorded cases said: "60 of 60 fit the seed", or what differs. */
export function ElsewhereCheckResult({ recorded, check }: ElsewhereCheckResultProps): ReactElement | null {
  if (check !== null) {
    const good = isAllRight(check);
    return (
      <Message tone={good ? "success" : "error"} title={title(check)}>
        <p>
          {good ? RIGHT : differenceSentences(check)} {momentText(check.when)}.
        </p>
      </Message>
    );
  }
  const last = recorded.checks.at(-1);
  if (last === undefined) return null;
  const good = last.result.endsWith(elsewhereCheckWords(true));
  return (
    <Message tone={good ? "success" : "error"} title={title(last)} announced={false}>
      <p>
        {last.result.replace(/\.?$/, ".")} {momentText(last.when)}.
      </p>
    </Message>
  );
}

function title({ same, of }: { readonly same: number; readonly of: number }): string {
  return `Checked: ${numberText(same)} of ${numberText(of)} fit the seed`;
}

function differenceSentences({ differing, missing, unlikely }: DrawnElsewhereCheck): string {
  const ranks = missing.map(({ group, rank }) => (group === "" ? `${rank}` : `${rank} of ${quoted(group)}`));
  return [
    ...(differing.length === 0 ? [] : [`The seed does not give ${listed(differing)} as recorded.`]),
    ...(ranks.length === 0 ? [] : [`The record has no case with rank ${listed(ranks)}.`]),
    ...(unlikely.length === 0
      ? []
      : [`The tickets can’t be the lowest of ${listed(unlikely.map(groupName))}: the size does not fit.`]),
  ].join(" ");
}

function groupName(group: string): string {
  return group === "" ? "the list" : quoted(group);
}
