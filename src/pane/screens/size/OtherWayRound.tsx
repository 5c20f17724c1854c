import type { ReactElement } from "react";
import { TextField } from "../../parts/TextField";
import { failuresLeftPossible } from "../../size/always-answer";
import { numberFault } from "../../words/number-faults";
import { numberText } from "../../words/sentence-words";
import { typedWholeNumber } from "../../words/typed-whole-number";
import type { QuestionFields } from "./question-fields";
import { failuresSentence } from "./size-words";

/** So many cases read, so many of them failing: what that leaves possible for all. */
export function OtherWayRound(props: QuestionFields & { readonly population: number }): ReactElement {
  const { question, change, population } = props;
  const [read, failing] = [typedWholeNumber(question.read), typedWholeNumber(question.failing)];
  const limit = failuresLeftPossible(question, population);
  return (
    <section className="card">
      <h2>The other way round</h2>
      <div className="pair">
        <TextField
          label="If you read"
          numeric
          value={question.read}
          fault={
            numberFault(question.read, 1) ??
            ((read ?? 0) > population ? `The list has ${numberText(population)}.` : null)
          }
          change={(text) => change({ read: text })}
        />
        <TextField
          label="and so many fail"
          numeric
          value={question.failing}
          fault={
            numberFault(question.failing) ??
            ((failing ?? 0) > (read ?? Infinity) ? "That is more than you read." : null)
          }
          change={(text) => change({ failing: text })}
        />
      </div>
      {limit === null || read === null || failing === null ? null : (
        <p role="status">{failuresSentence({ read, failing, level: question.level, population }, limit)}</p>
      )}
    </section>
  );
}
