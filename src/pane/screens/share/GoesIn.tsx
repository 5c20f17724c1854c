import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ShareParts } from "../../../tasks/share-results";

interface GoesInProps {
  readonly parts: ShareParts;
  /** Columns on Audit findings that could go in. */
  readonly columns: readonly string[];
  readonly choose: (parts: ShareParts) => void;
  /** The sheet with the survey; null where there is none. */
  readonly survey: string | null;
}

const PARTS: readonly {
  readonly part: Exclude<keyof ShareParts, "columns" | "groups" | "survey">;
  readonly word: string;
}[] = [
  { part: "reasons", word: "Why questions were not met" },
  { part: "otherAnswers", word: "Answers that are not marks" },
  { part: "themes", word: "Good practice and areas to improve" },
  { part: "actions", word: "Actions with owner and date" },
];

/** What goes into the copy besides what always does. */
export function GoesIn({ parts, columns, choose, survey }: GoesInProps): ReactElement {
  const chosen = (column: string, checked: boolean): readonly string[] =>
    columns.filter((each) => (each === column ? checked : parts.columns.includes(each)));
  return (
    <section>
      <h2 id="goes-in">Goes in</h2>
      <div className="card goes-in" role="group" aria-labelledby="goes-in">
        <p className="hint">The summary, the results over all cases and the notes always do.</p>
        <Checkbox
          checked={parts.groups}
          label="Results by group"
          onChange={(_, { checked }) => choose({ ...parts, groups: checked === true })}
        />
        {columns.map((column) => (
          <Checkbox
            key={column}
            checked={parts.columns.includes(column)}
            label={`Results by ${column}`}
            onChange={(_, { checked }) => choose({ ...parts, columns: chosen(column, checked === true) })}
          />
        ))}
        {PARTS.map(({ part, word }) => (
          <Checkbox
            key={part}
            checked={parts[part]}
            label={word}
            onChange={(_, { checked }) => choose({ ...parts, [part]: checked === true })}
          />
        ))}
        {survey === null ? null : (
          <>
            <Checkbox
              checked={parts.survey}
              label={`The survey, as counted on ${survey}`}
              onChange={(_, { checked }) => choose({ ...parts, survey: checked === true })}
            />
            <p className="hint">
              Answers by sector, answers to open questions, and hidden answers that somebody may have typed,
              never do.
            </p>
          </>
        )}
      </div>
    </section>
  );
}
