import type { ReactElement } from "react";
import { questionName } from "../../../core/findings/question-name";
import type { AgreementReading } from "../../../tasks/second-review-results";
import { ShowButton } from "../../parts/ShowButton";

/** What was settled, by whom and when; to change one, its cell is typed over. */
export function SettledMarks({ agreement }: { readonly agreement: AgreementReading }): ReactElement | null {
  const settled = agreement.disagreements.flatMap(({ mark, agreed }) =>
    agreed === null ? [] : [{ mark, agreed }],
  );
  if (settled.length === 0) return null;
  return (
    <details className="fold">
      <summary>Settled marks</summary>
      <ul className="values">
        {settled.map(({ mark, agreed }) => {
          const criterion = agreement.criteria.find(({ id }) => id === mark.criterion);
          const who = [agreed.by === "" ? "no name" : agreed.by, agreed.when].filter((part) => part !== "");
          return (
            <li className="line" key={`${mark.key} ${mark.criterion}`}>
              <span>
                <strong className="never-broken">{mark.key}</strong>,{" "}
                {criterion === undefined ? mark.criterion : questionName(criterion)}: {mark.first} and{" "}
                {mark.second}, agreed <strong>{agreed.word}</strong>
                <br />
                <span className="hint">{who.join(", ")}</span>
              </span>
              <ShowButton place={agreed.place} label="Show" of={mark.key} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
