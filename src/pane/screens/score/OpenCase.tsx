import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import type { AnswerPart } from "../../../core/scoring/answer-change";
import type { AnswerReading } from "../../../core/scoring/answer-reading";
import type { CriterionId } from "../../../core/scoring/criterion";
import { cellText } from "../../../core/scoring/mark-meaning";
import { observationWords } from "../../../core/scoring/scored-cases";
import type { ScoringSheet } from "../../../tasks/scoring-sheet";
import { casesOf, neighbouringCase, nextUnscoredCase } from "../../case-order";
import type { CaseSitting, WaitingChange } from "../../case-sitting";
import { focusNow } from "../../focus-soon";
import { usePane } from "../../pane-context";
import { AskDialog } from "../../parts/AskDialog";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { isNotAsked, nextQuestion, unansweredQuestions } from "../../question-order";
import { shownAnswers, shownCell } from "../../shown-answers";
import { numberText } from "../../words/sentence-words";
import { answerOfKey } from "./answer-of-key";
import { CaseArrow } from "./CaseArrow";
import { CaseCard } from "./CaseCard";
import { FlagConcern } from "./FlagConcern";
import { HeldUpSign, isCellBeingEdited } from "./HeldUpSign";
import { InSight } from "./InSight";
import { JumpToCase } from "./JumpToCase";
import { KeyList } from "./KeyList";
import { OpenQuestion } from "./OpenQuestion";
import { QuestionRow } from "./QuestionRow";
import { useCaseKeys } from "./use-case-keys";

interface OpenCaseProps {
  readonly table: ScoringSheet;
  readonly sitting: CaseSitting;
}

/** A case that is open: everything about it, and the keys that score it. */
export function OpenCase({ table, sitting }: OpenCaseProps): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { scoring } = commands;
  const { reading, heldUp, saved, waiting } = sitting;
  const by = state.by.trim();
  const [clears, setClears] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const own = casesOf(table.cases, by);
  const list = own.some(({ key }) => key === reading.key) ? own : table.cases;
  const at = list.findIndex(({ key }) => key === reading.key) + 1;
  const answered = table.set.criteria.length - unansweredQuestions(table.set, sitting).length;
  const open = table.set.criteria.find(({ id }) => id === sitting.question) ?? null;
  const next = nextQuestion(table.set, sitting);
  const nextUnscored = nextUnscoredCase(own, reading.key) ?? nextUnscoredCase(table.cases, reading.key);
  const answers = shownAnswers(table.set, sitting);
  const readingOf = (id: CriterionId): AnswerReading => answers.readings.get(id) ?? { state: "unscored" };
  const daysOf = (id: CriterionId) => reading.questions.get(id)?.days ?? 1900;
  const shown = (part: AnswerPart) => (open === null ? null : shownCell(sitting, open, part));
  const say = (parts: WaitingChange["parts"]): void => {
    if (open !== null) scoring.answer({ criterion: open.id, parts });
  };
  // Nothing is opened over a typed answer that can't be read yet: it would be gone.
  const freely = (act: () => void): void => {
    if (unreadable) focusNow("[data-part=mark]");
    else act();
  };
  const openQuestion = (question: CriterionId): void =>
    freely(() => dispatch({ action: "sitting", event: { event: "questionOpened", question } }));
  const goTo = (key: (typeof table.cases)[number]["key"] | undefined): void =>
    freely(() => {
      if (key !== undefined) void scoring.openCase({ key });
    });
  const toNextUnscored = (): void =>
    freely(() => {
      if (nextUnscored === null) dispatch({ action: "opened", view: { screen: "completeness" } });
      else goTo(nextUnscored.key);
    });
  const toNextQuestion = (): void =>
    freely(() => {
      next.passed.forEach((change) => scoring.answer(change));
      if (next.question === null) toNextUnscored();
      else openQuestion(next.question);
    });
  const neighbour = (step: 1 | -1) => neighbouringCase(list, reading.key, step)?.key;
  const toggleKind = (word: string): void => {
    if (shown("kind") !== null)
      say([{ part: "kind", text: cellText(shown("kind") ?? "") === word ? "" : word }]);
  };

  useCaseKeys(
    {
      mark: (number) => {
        const text = open === null ? null : answerOfKey(open, readingOf(open.id), number);
        if (text !== null) say([{ part: "mark", text }]);
      },
      clear: () => {
        if (cellText(shown("mark") ?? "") === "") return;
        if (cellText(shown("comment") ?? "") === "") say([{ part: "mark", text: "" }]);
        else setClears(true);
      },
      nextQuestion: toNextQuestion,
      nextCase: () => goTo(neighbour(1)),
      previousCase: () => goTo(neighbour(-1)),
      nextUnscored: toNextUnscored,
      jump: () => focusNow("[data-part=jump]"),
      comment: () => focusNow("[data-part=comment]"),
      goodPractice: () => toggleKind(observationWords.goodPractice),
      toImprove: () => toggleKind(observationWords.toImprove),
    },
    state.keys,
  );

  const isTyped = open !== null && ["number", "date", "text"].includes(open.kind);
  // The focus follows the question, but the heading of the screen has it first.
  const before = useRef(sitting.question);
  // At once with the question: a focus that came later would be taken from the field that a key has opened meanwhile.
  useLayoutEffect(() => {
    if (before.current === sitting.question) return;
    before.current = sitting.question;
    // An answer that is typed is typed at once.
    focusNow(isTyped ? ".question-open [data-part=mark]" : ".question-open h2");
  }, [sitting.question, isTyped]);

  const previous = neighbour(-1);
  const following = neighbour(1);
  return (
    <ScreenFrame
      heading={
        <>
          Case {numberText(at)} of {numberText(list.length)}
          <span className="whose">
            {" "}
            · {reading.scorer === "" ? "nobody’s yet" : reading.scorer === by ? "yours" : reading.scorer}
          </span>
        </>
      }
      beside={[
        <CaseArrow key="before" to="before" press={previous === undefined ? null : () => goTo(previous)} />,
        <CaseArrow key="after" to="after" press={following === undefined ? null : () => goTo(following)} />,
      ]}
      sentence={`${numberText(answered)} of ${numberText(table.set.criteria.length)} answered. Enter: ${next.question === null ? "next unscored case" : "next question"}.`}
      primary={
        next.question === null
          ? {
              label: nextUnscored === null ? "Check for completeness" : "Next unscored case",
              press: toNextQuestion,
            }
          : { label: "Next question", press: toNextQuestion }
      }
      secondary={
        next.question === null || nextUnscored === null
          ? null
          : { label: "Next unscored case", press: toNextUnscored }
      }
    >
      {heldUp === null ? null : (
        <InSight>
          <HeldUpSign sitting={sitting} heldUp={heldUp} set={table.set} />
        </InSight>
      )}
      <div className="screen-body" inert={isCellBeingEdited(heldUp)}>
        <CaseCard reading={reading} />
        <div className="questions">
          {table.set.criteria.map((criterion) =>
            criterion === open ? (
              <OpenQuestion
                key={criterion.id}
                criterion={criterion}
                set={table.set}
                reading={readingOf(criterion.id)}
                days={daysOf(criterion.id)}
                shown={shown}
                say={say}
                holdsUp={setUnreadable}
                notAsked={isNotAsked(answers, criterion.id)}
              />
            ) : (
              <QuestionRow
                key={criterion.id}
                criterion={criterion}
                reading={readingOf(criterion.id)}
                days={daysOf(criterion.id)}
                notAsked={isNotAsked(answers, criterion.id)}
                press={() => openQuestion(criterion.id)}
              />
            ),
          )}
        </div>
        <p className="saved" role="status">
          {waiting.length > 0 ? (
            heldUp === null ? (
              `Writing to ${table.sheet} …`
            ) : null
          ) : saved === null ? null : (
            <>
              <CheckmarkCircleFilled aria-hidden="true" />
              <span>{`Written to ${table.sheet}, row ${numberText(saved.row)}, at ${saved.at.slice(11)}`}</span>
            </>
          )}
        </p>
        <FlagConcern key={cellText(reading.urgent?.concern ?? "")} reading={reading} />
        <JumpToCase goTo={goTo} />
        <KeyList />
      </div>
      {clears ? (
        <AskDialog
          title="Clear the mark?"
          no="Keep it"
          yes="Clear the mark"
          answered={(yes) => {
            setClears(false);
            if (yes) say([{ part: "mark", text: "" }]);
          }}
        >
          <p>A comment stands on this question. It stays; only the mark goes.</p>
        </AskDialog>
      ) : null}
    </ScreenFrame>
  );
}
