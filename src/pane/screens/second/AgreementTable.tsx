import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { Fragment, type ReactElement } from "react";
import { questionName } from "../../../core/findings/question-name";
import {
  shownAgreement,
  type ShownAgreement,
  type ShownFigures,
} from "../../../core/findings/shown-agreement";
import type { AgreementReading } from "../../../tasks/second-review-results";

/** Agreement by question: same marks first, AC1 behind; kappa and intervals in a fold. */
export function AgreementTable({ agreement }: { readonly agreement: AgreementReading }): ReactElement {
  const rows = agreement.criteria.map((criterion, index) => {
    const found = agreement.agreement[index];
    return { name: questionName(criterion), shown: found === undefined ? null : shownAgreement(found) };
  });
  const tooFew = rows.every(({ shown }) => shown?.tooFew !== false);
  return (
    <>
      <table className="table">
        <caption>Same marks and agreement beyond chance, by question</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Same mark</th>
            <th scope="col">AC1</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, shown }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {shown?.isLow === true ? (
                  <span className="low-agreement">
                    <WarningFilled aria-hidden="true" /> Low
                  </span>
                ) : null}
              </th>
              <td>{shown?.all.same ?? "–"}</td>
              <td>{shown?.ac1 ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        {tooFew
          ? "With fewer than 30 cases scored twice only the same marks are counted: AC1 and kappa would say too little."
          : "AC1 is agreement beyond chance: 1 is perfect, 0 is what guessing would give. “–” is undefined, or has fewer than 30 cases."}
      </p>
      <details className="fold">
        <summary>Kappa and intervals</summary>
        {rows.map(({ name, shown }) => (
          <Fragment key={name}>{shown === null ? null : <Figures name={name} shown={shown} />}</Fragment>
        ))}
        <p className="hint">
          Kappa is near 0 where nearly all marks are the same, even if the reviewers agree: look at AC1 first.
          Weighted kappa counts marks that are close as partly the same; it is made for ordered marks only.
        </p>
      </details>
    </>
  );
}

function Figures({ name, shown }: { readonly name: string; readonly shown: ShownAgreement }): ReactElement {
  const lines = (figures: ShownFigures, where: string): readonly (readonly [string, string])[] => [
    [`Same mark${where}`, figures.interval === "–" ? figures.same : `${figures.same}, ${figures.interval}`],
    [`AC1${where}`, figures.ac1],
    [`Kappa${where}`, figures.kappa],
  ];
  const all: readonly (readonly [string, string])[] = [
    ...lines(shown.all, ""),
    ...lines(shown.applicable, ", where both say it applies"),
    ["Kappa, linear weights", shown.linear],
    ["Kappa, quadratic weights", shown.quadratic],
  ];
  return (
    <table className="table agreement-figures">
      <caption>{name}</caption>
      <tbody>
        {all.map(([label, figure]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
