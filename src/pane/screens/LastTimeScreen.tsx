import { useEffect, useRef, type ReactElement } from "react";
import {
  changeNotes,
  inBothSentence,
  sameQuestionsSentence,
  uncomparedSentence,
} from "../../core/change/change-sentences";
import { questionName } from "../../core/findings/question-name";
import { shownRules } from "../../core/shown-rules";
import type { ChangePreview, ComparisonChoice } from "../../tasks/change-results";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import "../explain/change-words";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame, type FooterButton } from "../parts/ScreenFrame";
import { counted, quoted } from "../words/sentence-words";
import "../look/last-time.css";
import { BringItIn } from "./last-time/BringItIn";
import { ComparedCard } from "./last-time/ComparedCard";
import { QuestionPairs } from "./last-time/QuestionPairs";
import { PastActionsTable } from "./last-time/PastActionsTable";
import { WhatIsCompared } from "./last-time/WhatIsCompared";

const none: ComparisonChoice = { sheets: [], sameCases: null, actions: null, wording: null, said: [] };

/** Change since last time: this audit beside an earlier one whose results stand in this workbook. */
export function LastTimeScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, task, change: preview } = state;
  const begun = (audit?.scoring?.begun ?? 0) > 0;
  const looked = useRef<RecognisedAudit | null>(null);
  useEffect(() => {
    // Looked for anew on opening and after each look at the workbook. A message that stands is left standing.
    if (!begun || task.kind !== "none" || looked.current === audit) return;
    looked.current = audit;
    void commands.previewChange();
  }, [begun, task.kind, audit, commands]);
  const heading = "Change since last time";
  if (!begun)
    return (
      <ScreenFrame heading={heading}>
        <Message tone="info" announced={false}>
          <p>No case is scored yet. Score the cases of this audit first.</p>
        </Message>
      </ScreenFrame>
    );
  const change = preview?.change ?? null;
  const fewest = shownRules(change?.settings ?? {}).fewestForPercentage;
  const look = () => void commands.previewChange();
  return (
    <ScreenFrame
      heading={heading}
      lead={
        change === null
          ? "Set this audit beside the last one: which questions are the same, and what changed."
          : `Read from ${quoted(change.last.sheet)}. ${sameQuestionsSentence(change)}`
      }
      {...footer(preview, {
        add: (comparison) => void commands.writeFindings({ comparison }),
        look,
        back: () => dispatch({ action: "opened", view: { screen: "findings" } }),
      })}
    >
      {preview === null ? null : <ProblemList problems={preview.problems} byLooking />}
      {preview !== null && preview.found.length === 0 ? (
        <Message tone="info" announced={false}>
          <p>
            No results of an earlier audit are found in this workbook. They stand on the sheet Audit findings
            of the workbook of last time, and on the sheet Results of a copy that was shared.
          </p>
        </Message>
      ) : null}
      {change === null || inBothSentence(change) === "" ? null : (
        <Message tone="warning" announced={false}>
          <p>{inBothSentence(change)}</p>
        </Message>
      )}
      {change?.compared.map((question) => (
        <ComparedCard
          key={question.now.criterion.id}
          question={question}
          level={change.settings.confidenceLevel}
          fewest={fewest}
        />
      ))}
      {change === null || change.uncompared.length === 0 ? null : (
        <Message
          tone="info"
          announced={false}
          title={`${counted(change.uncompared.length, "question has", "questions have")} no match`}
        >
          <ul className="rows">
            {change.uncompared.map((each) => (
              <li key={each.now.criterion.id}>
                {questionName(each.now.criterion)}:{" "}
                {lowered(uncomparedSentence(each).replace("Not compared: ", ""))}
              </li>
            ))}
          </ul>
        </Message>
      )}
      {change === null || change.gone.length === 0 ? null : (
        <p className="hint">
          Asked last time, and not any more: {change.gone.map(({ name }) => name).join("; ")}.
        </p>
      )}
      {preview === null || change === null ? null : (
        <QuestionPairs
          change={change}
          said={preview.comparison.said}
          say={(said) => void commands.previewChange({ ...preview.comparison, said })}
        />
      )}
      {change === null || change.actions === null ? null : <PastActionsTable actions={change.actions} />}
      {change === null
        ? null
        : changeNotes(change).map((note) => (
            <p key={note} className="hint">
              {note}
            </p>
          ))}
      {preview === null ? null : (
        <>
          <WhatIsCompared preview={preview} choose={(choice) => void commands.previewChange(choice)} />
          <BringItIn
            isFirst={preview.found.length === 0}
            takeIn={(file) => void commands.takeInPastAudit(file)}
          />
        </>
      )}
    </ScreenFrame>
  );
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

interface FooterPresses {
  readonly add: (comparison: ComparisonChoice) => void;
  readonly look: () => void;
  readonly back: () => void;
}

function footer(
  preview: ChangePreview | null,
  { add, look, back }: FooterPresses,
): {
  readonly sentence?: string;
  readonly primary: FooterButton | null;
  readonly secondary: FooterButton | null;
} {
  if (preview === null) return { primary: null, secondary: null };
  const { change, comparison, onFindings } = preview;
  const again = { label: "Look again", press: look };
  const isThere = onFindings.sheets.length > 0;
  const takeAway = { label: "Take it away", press: () => add(none) };
  if (change === null || change.compared.length === 0)
    return { primary: again, secondary: isThere ? takeAway : null };
  if (isThere && JSON.stringify(comparison) === JSON.stringify(onFindings))
    return {
      sentence: "The change stands on Audit findings, and is made again with them.",
      primary: { label: "Back to the findings", press: back },
      secondary: takeAway,
    };
  return {
    sentence: "Makes the findings sheets again, with the change on Audit findings.",
    primary: { label: "Add the change", press: () => add(comparison) },
    secondary: again,
  };
}
