import { Button } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import type { CellValue } from "../../../core/frame/cell-value";
import type { CriteriaSet } from "../../../core/scoring/criterion";
import type { CaseSitting, HeldUp } from "../../case-sitting";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { ProblemList } from "../../parts/ProblemList";
import { answerWords } from "../../words/answer-words";
import { listed, quoted } from "../../words/sentence-words";

const SECONDS_BETWEEN_TRIES = 3;

/** Why an answer is not in the workbook yet, and what can be done about it. */
export function HeldUpSign(props: {
  readonly sitting: CaseSitting;
  readonly heldUp: HeldUp;
  readonly set: CriteriaSet;
}): ReactElement {
  const { scoring } = usePane().commands;
  const { sitting, heldUp, set } = props;
  const waits = isCellBeingEdited(heldUp);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => scoring.tryAgain(), SECONDS_BETWEEN_TRIES * 1000);
    return () => clearTimeout(timer);
  }, [waits, scoring, heldUp]);

  if (heldUp.why === "conflict") return <Conflict sitting={sitting} heldUp={heldUp} set={set} />;
  return (
    <>
      <ProblemList
        problems={heldUp.problems}
        tone={waits ? "warning" : "error"}
        actions={
          <>
            <Button className="compact" onClick={() => scoring.tryAgain()}>
              Try again
            </Button>
            <Button className="compact" onClick={() => void scoring.giveUp()}>
              {sitting.waiting[0]?.parts.some(({ part }) => part === "mark") === true
                ? "Discard the mark"
                : "Discard it"}
            </Button>
          </>
        }
      />
      <p role="status">{saidWords(sitting, set)} is kept here and is not written yet.</p>
    </>
  );
}

/** Excel refuses everything while a cell is edited; it is tried again by itself. */
export function isCellBeingEdited(heldUp: HeldUp | null): boolean {
  return heldUp?.why === "problems" && heldUp.problems.some(({ kind }) => kind === "cellBeingEdited");
}

function Conflict(props: {
  readonly sitting: CaseSitting;
  readonly heldUp: Extract<HeldUp, { why: "conflict" }>;
  readonly set: CriteriaSet;
}): ReactElement {
  const { scoring } = usePane().commands;
  const { conflicts } = props.heldUp;
  const { sitting } = props;
  const { key } = sitting.reading;
  const words = wordsOf(sitting, props.set);
  const word = (text: string): string => (text === "" ? "blank" : quoted(text));
  const [first] = conflicts;
  const theirs = first === undefined ? "" : words(first.theirs, first.yours);
  return (
    <Message
      tone="warning"
      title="Somebody else wrote here meanwhile"
      actions={
        <>
          <Button className="compact" onClick={() => void scoring.giveUp()}>
            Keep theirs{conflicts.length === 1 ? `: ${short(word(theirs))}` : ""}
          </Button>
          <Button className="compact" onClick={() => scoring.insist()}>
            Write mine
            {conflicts.length === 1 ? `: ${short(word(words(first?.yours ?? "", first?.yours ?? "")))}` : ""}
          </Button>
        </>
      }
    >
      {conflicts.map(({ column, theirs: their, yours }) => (
        <p key={column}>
          {column} of case {key}: theirs is {word(words(their, yours))}, yours is {word(words(yours, yours))}.
        </p>
      ))}
      <p>Theirs stands in the sheet. Yours is not written.</p>
    </Message>
  );
}

function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 22)}…” ` : text;
}

/** Puts what stands in a cell, or was said for it, into words; `yours` tells which cell that is. */
function wordsOf(
  { reading, waiting: [first] }: CaseSitting,
  { criteria }: CriteriaSet,
): (answer: CellValue, yours: string) => string {
  const kind = criteria.find(({ id }) => id === first?.criterion)?.kind ?? "mark";
  const days = first === undefined ? 1900 : (reading.questions.get(first.criterion)?.days ?? 1900);
  const said = first?.parts.find(({ part }) => part === "mark")?.text;
  return (answer, yours) => answerWords(answer, kind, yours === said, days);
}

/** "Your mark “No” for question 4". */
function saidWords(sitting: CaseSitting, set: CriteriaSet): string {
  const { waiting } = sitting;
  const inWords = wordsOf(sitting, set);
  const [first] = waiting;
  const criterion = set.criteria.find(({ id }) => id === first?.criterion);
  const words = { mark: "mark", reason: "reason", comment: "comment", kind: "kind", theme: "theme" };
  const said = (first?.parts ?? []).map(
    ({ part, text }) =>
      `${words[part]} ${text === "" ? "blank" : quoted(part === "mark" ? inWords(text, text) : text)}`,
  );
  const more = waiting.length > 1 ? `, with ${waiting.length - 1} more,` : "";
  return `Your ${listed(said)} for question ${criterion?.number ?? ""}${more}`;
}
