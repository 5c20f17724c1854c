import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useId, type ReactElement } from "react";
import type { ComparedQuestion, SeriesPoint } from "../../../core/change/audit-change";
import {
  changeSentence,
  clearChangeSentence,
  marksAgainSentence,
  rewordedSentence,
  verdictWords,
} from "../../../core/change/change-sentences";
import { countOfBase } from "../../../core/findings/count-of-base";
import { percentText } from "../../../core/findings/percent-text";
import { ShareBar } from "../../parts/ShareBar";

interface ComparedCardProps {
  readonly question: ComparedQuestion;
  /** Confidence level, 0–1. */
  readonly level: number;
  /** Fewest applicable cases for a percentage. */
  readonly fewest: number;
}

/** One question in both years: both as k of n, then the change of the estimates with its interval, and the word for it. */
export function ComparedCard({ question, level, fewest }: ComparedCardProps): ReactElement {
  const { now, change, series } = question;
  const name = useId();
  const hints = [clearChangeSentence(question), marksAgainSentence(question), rewordedSentence(question)];
  return (
    <section className="card" aria-labelledby={name}>
      <div className="change-head">
        <h2 id={name}>{now.criterion.shortName}</h2>
        {"whyNot" in change ? null : (
          <span className={`verdict verdict-${change.verdict}`}>
            {change.verdict === "improved" ? <CheckmarkRegular aria-hidden="true" /> : null}
            {change.verdict === "worse" ? <ArrowDownRegular aria-hidden="true" /> : null}
            {verdictWords[change.verdict]}
          </span>
        )}
      </div>
      <dl className="change-years">
        {series.map((point, at) => (
          <div key={`${point.madeAt} ${at}`}>
            <dt title={point.audit}>{at === series.length - 1 ? "This time" : yearOf(point)}</dt>
            <dd>
              {pointText(point, fewest)}
              <Bar point={point} fewest={fewest} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{changeSentence(question, level)}</p>
      {hints
        .filter((hint) => hint !== "")
        .map((hint) => (
          <p key={hint} className="hint">
            {hint}
          </p>
        ))}
    </section>
  );
}

function Bar({
  point,
  fewest,
}: {
  readonly point: SeriesPoint;
  readonly fewest: number;
}): ReactElement | null {
  const { met, applicable } = point;
  if (met === null || applicable === null || applicable < fewest) return null;
  return <ShareBar share={met / applicable} />;
}

/** "39 of 57 (68%)"; "hidden in the copy". */
function pointText({ met, applicable }: SeriesPoint, fewest: number): string {
  if (met === null || applicable === null) return "Hidden in the copy";
  const percent = percentText(met, applicable, fewest);
  const counts = countOfBase(met, applicable);
  return percent === "–" ? counts : `${counts} (${percent})`;
}

function yearOf({ madeAt }: SeriesPoint): string {
  return madeAt.slice(0, 4);
}
