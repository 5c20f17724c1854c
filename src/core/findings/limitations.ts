import { caveatSentence } from "./caveat-sentences";
import type { Findings } from "./findings";
import { partlySentence } from "./partly-words";
import { questionName } from "./question-name";

/** One line of the limitations: what it is about, and the sentence. */
export interface Limitation {
  readonly about: string;
  readonly sentence: string;
}

const WHOLE = "The sample";

/**
 * Everything to be borne in mind, once: first what holds for the audit as a whole, then question by question in their
 * order, but for what was said of the whole. Empty where there is nothing to say.
 */
export function limitations(findings: Findings): readonly Limitation[] {
  const lines = findings.caveats
    // Each question names its own marks; the sum is of use on the pane only.
    .filter(({ kind }) => kind !== "marksNotAllowed")
    .map((caveat) => ({ about: WHOLE, sentence: caveatSentence(caveat, findings) }));
  const partly = partlySentence(findings);
  if (partly !== null) lines.push({ about: "“Partly”", sentence: partly });
  for (const { criterion, caveats } of findings.results) {
    const about = questionName(criterion);
    for (const caveat of caveats) {
      const sentence = caveatSentence(caveat, findings);
      if (!lines.some((line) => line.about === WHOLE && line.sentence === sentence))
        lines.push({ about, sentence });
    }
  }
  return lines;
}
