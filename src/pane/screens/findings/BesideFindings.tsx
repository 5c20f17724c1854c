import type { ReactElement } from "react";
import type { Findings } from "../../../core/findings/findings";
import { outdatedConditions } from "../../../core/findings/outdated-conditions";
import { questionName } from "../../../core/findings/question-name";
import { questionsWithoutAction } from "../../../core/findings/questions-without-action";
import { wordingRemarkSentence } from "../../../core/findings/wording-remark-sentence";
import type { BesidePreview } from "../../../tasks/findings-results";
import { Remark } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { counted, listed } from "../../words/sentence-words";

/** What people wrote beside the findings: what is lacking, and what rests on numbers that have changed. */
export function BesideFindings({
  beside,
  findings,
}: {
  readonly beside: BesidePreview | null;
  readonly findings: Findings;
}): ReactElement | null {
  if (beside === null) return null;
  const { actionsSheet, actions, wordingSheet, worded } = beside;
  const without = questionsWithoutAction(findings, actions);
  const outdated = outdatedConditions(findings, actions);
  const remarked = worded.filter(({ remarks }) => remarks.length > 0);
  return (
    <section>
      <h2>Actions and your own words</h2>
      {actionsSheet === null ? null : (
        <>
          <p className="hint">Actions stand on {actionsSheet}; the findings show them.</p>
          {without.length === 0 ? null : (
            <Remark
              tone="info"
              actions={
                <ShowButton place={{ sheet: actionsSheet, address: "A1" }} label={`Open ${actionsSheet}`} />
              }
            >
              {counted(without.length, "question has", "questions have")} something not met and no
              recommendation yet: {listed(without.map(({ criterion }) => questionName(criterion)))}.
            </Remark>
          )}
          {outdated.map(({ action, result, said, now }) => (
            <Remark
              key={action.place.address}
              tone="warning"
              actions={<ShowButton place={action.place} label={`Show ${action.place.address}`} />}
            >
              The condition of {questionName(result.criterion)} says {said} not met. It is now {now}.
            </Remark>
          ))}
        </>
      )}
      {wordingSheet === null ? null : (
        <>
          <p className="hint">
            {worded.length === 0
              ? `Any sentence of the findings can be put in your own words on ${wordingSheet}.`
              : `${counted(worded.length, "sentence is", "sentences are")} in your own words on ${wordingSheet}.`}
          </p>
          {remarked.map(({ item, entry, remarks }) => (
            <Remark
              key={item.id}
              tone="warning"
              actions={<ShowButton place={entry.place} label={`Show ${entry.place.address}`} />}
            >
              <strong>{item.item}. </strong>
              {remarks.map((remark) => wordingRemarkSentence(remark, "auditor")).join(" ")}
            </Remark>
          ))}
        </>
      )}
    </section>
  );
}
