import { Button, Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { criteriaSet, criteriaSets } from "../../core/scoring/criteria-sets";
import type { CriteriaSet, Criterion, CriterionId } from "../../core/scoring/criterion";
import { foldedWord } from "../../core/scoring/mark-meaning";
import { movedQuestion, newQuestion, withoutQuestion } from "../criteria-list";
import { focusIfLost } from "../focus-if-lost";
import { usePane } from "../pane-context";
import { ChoiceField } from "../parts/ChoiceField";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { counted, quoted } from "../words/sentence-words";
import { QuestionRow, type QuestionActions } from "./criteria/QuestionRow";

/** What each case is judged against: a ready-made set, added as columns to score in. */
export function CriteriaScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, setUp } = state;
  const setId = audit?.existingCases?.criteriaSet ?? setUp.criteriaSet;
  const set = audit?.criteria ?? criteriaSet(setId);
  const [removingId, setRemovingId] = useState<CriterionId | null>(null);
  const removing = set?.criteria.find(({ id }) => id === removingId);
  const added = (audit?.scoring ?? null) !== null;
  const existing = audit?.existingCases ?? null;
  const ready = audit?.record?.state === "Committed" || existing !== null;
  const target =
    existing === null
      ? (audit?.record?.draw?.sampleSheet ?? "Audit sample")
      : (existing.place.table ?? existing.place.sheet);
  const partly = set?.partlyCountsAs ?? (existing ?? audit?.record?.definition)?.settings.partlyCountsAs ?? 0;
  const headers = audit?.scoredHeaders?.map(foldedWord) ?? null;
  const unaskable = (set?.criteria ?? []).filter(
    ({ applies }) =>
      applies.when === "columnIsOneOf" && headers !== null && !headers.includes(foldedWord(applies.column)),
  );
  const withoutGuidance = (set?.criteria ?? []).filter(({ guidance }) => guidance === "");
  const save = (changed: CriteriaSet): void => {
    if (set !== null) void commands.saveCriteria(set, changed);
  };
  const edit = (criterion: Criterion): void => {
    if (set !== null) dispatch({ action: "opened", view: { screen: "criterion", set, criterion } });
  };
  const answeredCases = ({ id }: Criterion): number => {
    const progress = audit?.scoring?.byCriterion.find((each) => each.id === id);
    return (progress?.scored ?? 0) + (progress?.notApplicable ?? 0);
  };
  const actionsOf = (whole: CriteriaSet, criterion: Criterion): QuestionActions => {
    const index = whole.criteria.indexOf(criterion);
    return {
      edit: () => edit(criterion),
      copy: () => edit(newQuestion(whole, criterion, audit?.scoredHeaders ?? [])),
      earlier: index === 0 ? null : () => save(movedQuestion(whole, index, -1)),
      later: index === whole.criteria.length - 1 ? null : () => save(movedQuestion(whole, index, 1)),
      remove: () => setRemovingId(criterion.id),
    };
  };
  return (
    <ScreenFrame
      heading="What is each case judged against?"
      {...(set === null
        ? {}
        : {
            lead: `${counted(set.criteria.length, "question", "questions")}, judged against: ${set.auditedAgainst}.`,
          })}
      sentence={
        added
          ? `The columns stand on ${target}. Guidance and marks stand on Audit criteria.`
          : `Adds the sheet Audit criteria, and a column with a dropdown for each question to ${target}.`
      }
      primary={
        added
          ? {
              label: "Next: score",
              press: () => dispatch({ action: "opened", view: { screen: "score", added: null } }),
            }
          : {
              label: "Add the scoring columns",
              refused: ready
                ? set === null
                  ? "Choose a set of questions first."
                  : null
                : "Draw the sample first, or say which table holds your cases.",
              press: () => void commands.addScoringColumns(setId),
            }
      }
      secondary={
        added ? { label: "Update the columns", press: () => void commands.addScoringColumns(setId) } : null
      }
    >
      {existing === null && !added && (audit?.criteria ?? null) === null ? (
        <ChoiceField
          label="Ready-made set"
          value={set === null ? "" : setId}
          choices={[
            ...(set === null ? [{ value: "", word: "Choose a set" }] : []),
            ...criteriaSets.map(({ id, title }) => ({ value: id, word: title })),
          ]}
          change={(id) => dispatch({ action: "edited", change: { criteriaSet: id } })}
        />
      ) : null}
      {set === null ? (
        <Message tone="info" announced={false}>
          <p>No questions yet. Start from a set.</p>
        </Message>
      ) : (
        <>
          {sectionsOf(set).map(([section, criteria], part) => (
            <section key={`${part} ${section}`}>
              {section === "" ? null : <h2>{section}</h2>}
              <ol className="rows">
                {criteria.map((criterion) => (
                  <QuestionRow
                    key={criterion.id}
                    set={set}
                    criterion={criterion}
                    actions={ready ? actionsOf(set, criterion) : null}
                  />
                ))}
              </ol>
            </section>
          ))}
          {removing === undefined ? null : (
            <Message tone="warning" title={`Remove question ${removing.number}?`}>
              <p>
                {removalSentence(answeredCases(removing), target)}
                {(audit?.secondReview?.settled ?? 0) > 0
                  ? " Marks that two reviewers settled on it no longer count either; the findings say so."
                  : null}
              </p>
              <div className="remark-actions">
                <Button
                  className="compact"
                  onClick={() => {
                    setRemovingId(null);
                    focusIfLost(`[aria-label="Remove, question ${removing.number}"]`);
                  }}
                >
                  Keep it
                </Button>
                <Button
                  className="compact"
                  onClick={() => {
                    setRemovingId(null);
                    save(withoutQuestion(set, removing.id));
                    focusIfLost();
                  }}
                >
                  Remove
                </Button>
              </div>
            </Message>
          )}
          {ready ? (
            <>
              <p className="remark-actions">
                <Link
                  className="text-link"
                  onClick={() => edit(newQuestion(set, null, audit?.scoredHeaders ?? []))}
                >
                  Add a question
                </Link>
                <Link
                  className="text-link"
                  onClick={() => dispatch({ action: "opened", view: { screen: "criteriaText", set } })}
                >
                  Share a set of questions
                </Link>
              </p>
              {set.criteria.some(({ marks }) => marks.some(({ meaning }) => meaning === "partly")) ? (
                <ChoiceField
                  label="“Partly” counts as"
                  value={String(partly)}
                  choices={PARTLY}
                  locked={(audit?.scoring?.begun ?? 0) > 0 || (audit?.sheetProblems.length ?? 0) > 0}
                  hint="Decide before scoring begins; it is fixed from then on, and printed."
                  change={(value) =>
                    save({ ...set, partlyCountsAs: value === "1" ? 1 : value === "0.5" ? 0.5 : 0 })
                  }
                />
              ) : null}
            </>
          ) : null}
          {unaskable.map(({ id, number, applies }) => (
            <Message
              key={id}
              tone="warning"
              announced={false}
              title={`Question ${number} asks about a missing column`}
            >
              <p>
                {target} has no column {applies.when === "columnIsOneOf" ? quoted(applies.column) : ""}. The
                question is asked of every case; mark N/A where it does not apply.
              </p>
            </Message>
          ))}
          {withoutGuidance.map((criterion) => (
            <Message
              key={criterion.id}
              tone="warning"
              announced={false}
              title={`Question ${criterion.number} has no guidance`}
            >
              <p>Two scorers may read it differently.</p>
            </Message>
          ))}
        </>
      )}
    </ScreenFrame>
  );
}

const PARTLY = [
  { value: "0", word: "Not met (0)" },
  { value: "0.5", word: "Half" },
  { value: "1", word: "Met (1)" },
];

/** Neighbouring questions of one section together, in the order of the set. */
function sectionsOf({ criteria }: CriteriaSet): readonly (readonly [string, readonly Criterion[]])[] {
  const parts: [string, Criterion[]][] = [];
  for (const criterion of criteria) {
    const last = parts.at(-1);
    if (last?.[0] === criterion.section) last[1].push(criterion);
    else parts.push([criterion.section, [criterion]]);
  }
  return parts;
}

function removalSentence(answered: number, target: string): string {
  return answered === 0
    ? "No case is scored on it yet. A column that stands for it stays where it is."
    : `${counted(answered, "case is", "cases are")} scored on it. Its columns and scores stay on ${target}, but the findings no longer count them.`;
}
