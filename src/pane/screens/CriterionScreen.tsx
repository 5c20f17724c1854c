import { useState, type ReactElement } from "react";
import { criteriaFaults } from "../../core/scoring/criteria-faults";
import type { CriteriaSet, Criterion, CriterionKind } from "../../core/scoring/criterion";
import { foldedWord } from "../../core/scoring/mark-meaning";
import { withQuestion } from "../criteria-list";
import { chosenMoves, marksGone } from "../marks-gone";
import { criterionFaultSentence } from "../explain/criterion-faults";
import { usePane } from "../pane-context";
import { ChoiceField } from "../parts/ChoiceField";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { criterionPartName } from "../words/criterion-parts";
import { counted } from "../words/sentence-words";
import { AppliesFields } from "./criteria/AppliesFields";
import { LinesField } from "./criteria/LinesField";
import { MarksGone } from "./criteria/MarksGone";
import { MarksFields } from "./criteria/MarksFields";

const KINDS: readonly { readonly value: CriterionKind; readonly word: string }[] = [
  { value: "mark", word: "A mark, such as Yes or No" },
  { value: "choice", word: "One choice" },
  { value: "choices", word: "Several choices" },
  { value: "number", word: "A number" },
  { value: "date", word: "A date" },
  { value: "text", word: "Words" },
];

/** One question of the set, as it will stand on Audit criteria. What is typed is kept nowhere until it is saved. */
export function CriterionScreen(props: {
  readonly set: CriteriaSet;
  readonly criterion: Criterion;
}): ReactElement {
  const { state, dispatch, commands } = usePane();
  const [typed, setTyped] = useState(props.criterion);
  const [moves, setMoves] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<Criterion>): void => setTyped({ ...typed, ...part });
  const set = withQuestion(props.set, typed);
  const index = set.criteria.findIndex(({ id }) => id === typed.id);
  const [fault] = criteriaFaults(set.criteria, null).filter((each) => each.index === index);
  const progress = state.audit?.scoring?.byCriterion.find(({ id }) => id === typed.id);
  const answered = (progress?.scored ?? 0) + (progress?.notApplicable ?? 0);
  const isStanding = state.audit?.scoring !== null && props.set.criteria.some(({ id }) => id === typed.id);
  const gone = marksGone(props.criterion, typed, state.audit?.marksUsed.get(typed.id));
  const mapped = state.audit?.existingCases?.markColumns[typed.id];
  const standing = state.audit?.scoredHeaders?.map(foldedWord) ?? [];
  const ownColumn = mapped !== undefined && standing.includes(foldedWord(mapped)) ? mapped : null;
  const ofKind = (kind: CriterionKind): void =>
    change({
      kind,
      marks: kind === "mark" ? (typed.marks.length > 0 ? typed.marks : props.criterion.marks) : [],
      options: kind === "choice" || kind === "choices" ? typed.options : [],
    });
  const back = (): void => dispatch({ action: "opened", view: { screen: "criteria" } });
  return (
    <ScreenFrame
      heading={`Question ${typed.number}`}
      sentence="Writes the question to Audit criteria."
      primary={{
        label: "Save",
        refused:
          fault === undefined
            ? null
            : `${criterionPartName(fault.part)}: ${criterionFaultSentence({
                kind: "criterionUnusable",
                where: "",
                row: 0,
                column: fault.part,
                fault: fault.fault,
                text: fault.text,
                place: null,
              })}`,
        press: () => void commands.saveCriteria(props.set, set, chosenMoves(gone, typed, moves)),
      }}
      secondary={{ label: "Cancel", press: back }}
    >
      <TextField label="Question" value={typed.question} change={(question) => change({ question })} />
      {isStanding ? null : (
        <TextField
          label="Short name"
          hint="At most about 20 letters: it heads the column."
          value={typed.shortName}
          change={(shortName) => change({ shortName })}
        />
      )}
      <TextField label="Section" value={typed.section} change={(section) => change({ section })} />
      <LinesField
        label="Guidance for scorers"
        value={typed.guidance}
        change={(guidance) => change({ guidance })}
      />
      <TextField label="Standard" value={typed.standard} change={(standard) => change({ standard })} />
      <ChoiceField
        label="What is answered"
        value={typed.kind}
        choices={KINDS}
        locked={answered > 0}
        change={(kind) => ofKind(kind as CriterionKind)}
      />
      {typed.kind === "mark" ? (
        <MarksFields marks={typed.marks} change={(marks) => change({ marks })} />
      ) : null}
      {typed.kind === "choice" || typed.kind === "choices" ? (
        <LinesField
          label="Options, one a line"
          value={typed.options.join("\n")}
          change={(text) => change({ options: linesOf(text) })}
        />
      ) : null}
      <AppliesFields set={props.set} criterion={typed} change={(applies) => change({ applies })} />
      {typed.kind === "mark" ? (
        <LinesField
          label="Reasons offered for “not met”, one a line"
          value={typed.reasons.join("\n")}
          change={(text) => change({ reasons: linesOf(text) })}
        />
      ) : null}
      <MarksGone gone={gone} marks={typed.marks} moves={moves} change={setMoves} ownColumn={ownColumn} />
      {answered === 0 || gone.length > 0 ? null : (
        <Message
          tone="warning"
          announced={false}
          title={`${counted(answered, "case is", "cases are")} scored on this question`}
        >
          <p>
            A new mark changes nothing for them. Taking one away, or giving it another word, asks you what to
            do with each.
          </p>
        </Message>
      )}
    </ScreenFrame>
  );
}

/** Lines as typed: the last one may be empty while the next is being begun. */
export function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}
