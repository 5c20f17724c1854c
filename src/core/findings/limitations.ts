import type { Caveat } from "./caveat";
import { caveatSentence } from "./caveat-sentences";
import type { Findings } from "./findings";
import { partlySentence } from "./partly-words";

/** One line of the limitations: what it is about, and the sentence. */
export interface Limitation {
  readonly about: string;
  readonly sentence: string;
}

/** Caveats on the whole audit, which a result repeats only to say why it has no estimate. */
const onTheWhole: ReadonlySet<Caveat["kind"]> = new Set([
  "notRandom",
  "selectionUnknown",
  "populationSizeUnknown",
  "stratumNotSampled",
]);

/**
 * Everything to be borne in mind, once: first what holds for the audit as a whole, then question by question in their
 * order. Empty where there is nothing to say.
 */
export function limitations(findings: Findings): readonly Limitation[] {
  const lines = findings.caveats
    // Each question names its own marks; the sum is of use on the pane only.
    .filter(({ kind }) => kind !== "marksNotAllowed")
    .map((caveat) => ({ about: "The sample", sentence: caveatSentence(caveat, findings) }));
  const partly = partlySentence(findings);
  if (partly !== null) lines.push({ about: "“Partly”", sentence: partly });
  for (const { criterion, caveats } of findings.results) {
    const about = `${criterion.number} ${criterion.shortName}`;
    for (const caveat of caveats) {
      if (onTheWhole.has(caveat.kind)) continue;
      lines.push({ about, sentence: caveatSentence(caveat, findings) });
    }
  }
  return lines;
}
