import type { ReactElement } from "react";
import { caveatSentence } from "../../../core/findings/caveat-sentences";
import type { Findings } from "../../../core/findings/findings";
import { questionName } from "../../../core/findings/question-name";
import { Remark } from "../../parts/Message";

/** Each reservation as one sentence with its consequence: those of the whole audit first. */
export function BearInMind({ findings }: { readonly findings: Findings }): ReactElement | null {
  const ofQuestions = findings.results.flatMap(({ criterion, caveats }) =>
    caveats.map((caveat) => ({ name: questionName(criterion), sentence: caveatSentence(caveat, findings) })),
  );
  const whole = findings.caveats.map((caveat) => ({ name: "", sentence: caveatSentence(caveat, findings) }));
  // A reservation on the whole audit is not repeated under each question.
  const said = new Set(whole.map(({ sentence }) => sentence));
  const remarks = [...whole, ...ofQuestions.filter(({ sentence }) => !said.has(sentence))];
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2>What to bear in mind</h2>
      <div className="rows">
        {remarks.map(({ name, sentence }) => (
          <Remark tone={name === "" ? "warning" : "info"} key={`${name}${sentence}`}>
            {name === "" ? null : <strong>{name}. </strong>}
            {sentence}
          </Remark>
        ))}
      </div>
    </section>
  );
}
