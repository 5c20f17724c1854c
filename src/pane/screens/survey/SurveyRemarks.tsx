import type { ReactElement } from "react";
import { cellAddress } from "../../../core/frame/cell-address";
import type { SurveyFindings } from "../../../core/survey/survey-findings";
import type { SurveyReading } from "../../../tasks/survey-results";
import { Remark } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { capitalised, counted, listed, quoted, rowsText } from "../../words/sentence-words";

/** So many respondents who stand twice are named by themselves. */
const MOST_REPEATED = 3;

/** What to look at in the export: who seems to stand there twice, blank rows, questions that are gone. */
export function SurveyRemarks(props: {
  readonly reading: SurveyReading;
  readonly survey: SurveyFindings | null;
}): ReactElement | null {
  const { gone, definition, responses } = props.reading;
  const repeated = props.survey?.repeated ?? [];
  const { blankRows } = responses;
  const { sheet } = definition;
  if (gone.length + repeated.length + blankRows.length === 0) return null;
  return (
    <div className="rows">
      {gone.length === 0 ? null : (
        <Remark tone="warning">
          {listed(gone.map(quoted), 3)} {gone.length === 1 ? "is" : "are"} not in the export any more. What
          was set up for {gone.length === 1 ? "it" : "them"} is left out.
        </Remark>
      )}
      {repeated.slice(0, MOST_REPEATED).map(({ header, rows }) => (
        <Remark
          key={rows.join()}
          tone="warning"
          actions={
            <ShowButton
              place={{ sheet, address: cellAddress(1, rows[1] ?? 1) }}
              label={`Show row ${rows[1] ?? 1}`}
            />
          }
        >
          {capitalised(rowsText(rows))} have the same {header}. Each is counted. Delete the one that is not
          meant, then look again.
        </Remark>
      ))}
      {repeated.length <= MOST_REPEATED ? null : (
        <Remark tone="warning">
          {counted(repeated.length - MOST_REPEATED, "more respondent stands", "more respondents stand")} in
          several rows. {props.reading.surveySheet} will name them.
        </Remark>
      )}
      {blankRows.length === 0 ? null : (
        <Remark tone="info">
          {capitalised(rowsText(blankRows))} {blankRows.length === 1 ? "is" : "are"} blank or a total, and not
          counted as responses.
        </Remark>
      )}
    </div>
  );
}
