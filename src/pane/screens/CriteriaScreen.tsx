import type { ReactElement } from "react";
import { criteriaSet, criteriaSets } from "../../core/scoring/criteria-sets";
import { usePane } from "../pane-context";
import { ChoiceField } from "../parts/ChoiceField";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { appliesText } from "../words/criterion-words";
import { counted } from "../words/sentence-words";

/** What each case is judged against: a ready-made set, added as columns to score in. */
export function CriteriaScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, setUp } = state;
  const setId = audit?.existingCases?.criteriaSet ?? setUp.criteriaSet;
  const set = criteriaSet(setId);
  const added = (audit?.scoring ?? null) !== null;
  const existing = audit?.existingCases ?? null;
  const ready = audit?.record?.state === "Committed" || existing !== null;
  const target =
    existing === null
      ? (audit?.record?.draw?.sampleSheet ?? "Audit sample")
      : (existing.place.table ?? existing.place.sheet);
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
      {existing === null && !added ? (
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
        <ol className="rows">
          {set.criteria.map((criterion) => (
            <li className="remark" key={criterion.id}>
              <span className="number hint">{criterion.number}</span>
              <div>
                <p>
                  <strong>{criterion.question}</strong>
                </p>
                <p className="hint">{criterion.guidance}</p>
                <p className="hint">
                  {criterion.marks.map(({ word }) => word).join(" · ")} ·{" "}
                  {appliesText(criterion.applies, set)}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </ScreenFrame>
  );
}
