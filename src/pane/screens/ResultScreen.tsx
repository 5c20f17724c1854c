import type { ReactElement } from "react";
import { countOfBase } from "../../core/findings/count-of-base";
import { estimateLine } from "../../core/findings/estimate-line";
import { percentText } from "../../core/findings/percent-text";
import { questionName } from "../../core/findings/question-name";
import { shownRules } from "../../core/shown-rules";
import type { CriterionId } from "../../core/scoring/criterion";
import { Message } from "../parts/Message";
import { EstimateBar } from "../parts/EstimateBar";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useCurrentPreview } from "../use-current-preview";
import { FilterSign } from "./result/FilterSign";
import { ByGroup } from "./result/ByGroup";
import { CountTable } from "./result/CountTable";
import { Reasons } from "./result/Reasons";

/** One question of the findings: every number of it, each with the cases behind it. */
export function ResultScreen({ criterion }: { readonly criterion: CriterionId }): ReactElement {
  const preview = useCurrentPreview();
  const findings = preview?.findings;
  const result = findings?.results.find((each) => each.criterion.id === criterion);
  if (findings === undefined || result === undefined)
    return (
      <ScreenFrame heading="Behind the numbers">
        <Message tone="info" announced={false}>
          <p>This question is not in the findings now.</p>
        </Message>
      </ScreenFrame>
    );
  const { counts, metForHeadline, rawProportion } = result;
  const fewest = shownRules(findings.settings).fewestForPercentage;
  return (
    <ScreenFrame heading={questionName(result.criterion)} lead={result.criterion.question}>
      <FilterSign />
      <section aria-label="In short">
        <p className="big">
          {countOfBase(metForHeadline, counts.applicable)}
          {rawProportion === null ? null : ` (${percentText(metForHeadline, counts.applicable, fewest)})`}
        </p>
        {rawProportion === null ? null : <EstimateBar result={result} />}
        <p className="result-line">{estimateLine(result)}</p>
      </section>
      <section>
        <h2>The cases behind it</h2>
        <CountTable result={result} />
      </section>
      <Reasons result={result} />
      <ByGroup result={result} fewest={fewest} />
    </ScreenFrame>
  );
}
