import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChangePreview, ComparisonChoice } from "../../../tasks/change-results";
import { counted, quoted } from "../../words/sentence-words";
import { dayText } from "../../words/moment-text";

interface WhatIsComparedProps {
  readonly preview: ChangePreview;
  readonly choose: (choice: ComparisonChoice) => void;
}

/** Which of the audits that were found stand beside this one, and whether their cases are the same ones. */
export function WhatIsCompared({ preview, choose }: WhatIsComparedProps): ReactElement | null {
  const { found, comparison, change } = preview;
  if (found.length === 0) return null;
  // Cases that are numbered from 1 in each year have the same numbers and are others.
  const isByNumbers = change?.sameCases === true && comparison.sameCases === null;
  const { both, now: cases } = change?.inBoth ?? { both: 0, now: 0 };
  const isPart = both > 0 && both < cases && comparison.sameCases !== true;
  const tick = (sheet: string, on: boolean) => {
    const wanted = new Set([...comparison.sheets.filter((each) => each !== sheet), ...(on ? [sheet] : [])]);
    choose({ ...comparison, sheets: found.map((each) => each.sheet).filter((each) => wanted.has(each)) });
  };
  return (
    <fieldset className="choices">
      <legend>Compared with</legend>
      {found.map(({ sheet, audit, madeAt, asPrinted, better }) => (
        <div key={sheet}>
          <Checkbox
            checked={comparison.sheets.includes(sheet)}
            label={`${audit}, made ${dayText(madeAt)}${asPrinted ? ", from a copy" : ""} (“${sheet}”)`}
            onChange={(_, { checked }) => tick(sheet, checked === true)}
          />
          {better === null ? null : (
            <p className="hint">
              {`The same audit stands on ${quoted(better.sheet)}${better.inFull ? " in full" : ""}. One of the two is enough.`}
            </p>
          )}
        </div>
      ))}
      <div>
        <Checkbox
          checked={isPart ? comparison.sameCases === null : change?.sameCases === true}
          label={
            isPart
              ? `${both} of ${counted(cases, "case", "cases")} were in both audits: their numbers are the same`
              : isByNumbers
                ? "The same cases were scored again: their numbers are the same"
                : "The same cases were scored again"
          }
          onChange={(_, { checked }) =>
            choose({ ...comparison, sameCases: checked !== true ? false : isPart ? null : true })
          }
        />
      </div>
    </fieldset>
  );
}
