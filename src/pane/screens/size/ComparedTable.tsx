import type { ReactElement } from "react";
import type { SizeAnswer } from "../../size/size-answer";
import type { SizeQuestion } from "../../size/size-question";
import { limitText, pointsText } from "../../words/precision-words";
import { numberText } from "../../words/sentence-words";

/** A handful of sizes and what they tell, the answer among them in bold. */
export function ComparedTable(props: {
  readonly question: SizeQuestion;
  readonly answer: SizeAnswer;
}): ReactElement | null {
  const { compared, size: chosen } = props.answer;
  if (compared.length === 0) return null;
  const ruledOut = props.question.claim === "number";
  return (
    <table className="table">
      <caption>What other numbers of cases can tell</caption>
      <thead>
        <tr>
          <th scope="col">If you draw</th>
          <th scope="col">you know it within</th>
          {ruledOut ? <th scope="col">if none fails, at most</th> : null}
        </tr>
      </thead>
      <tbody>
        {compared.map(({ size, margin, undetected }) => (
          <tr key={size} className={size === chosen ? "chosen" : undefined}>
            <th scope="row">{numberText(size)}</th>
            <td>{margin === null ? "counts only" : margin === 0 ? "exactly" : pointsText(margin)}</td>
            {ruledOut ? <td>{undetected === null ? "–" : limitText(undetected)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
