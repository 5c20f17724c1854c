import type { Findings } from "../core/findings/findings";
import { howDrawnSentence } from "../core/findings/how-drawn-sentence";
import { countedText } from "../core/findings/number-text";
import { whatItStandsFor } from "../core/findings/what-it-stands-for";
import type { FindingsSheetWords } from "./findings-words";
import type { Part, PartRow } from "./part";

/** Scope and standards, how the sample was drawn, and what the numbers stand for: each behind its name, over the page. */
export function findingsFacts(findings: Findings, words: FindingsSheetWords): Part {
  const { populationSize, set } = findings;
  const many = set.caseWord.many;
  const size =
    populationSize === null
      ? `How many ${many} there were is not known`
      : countedText(populationSize, set.caseWord.one, many);
  const cases = [size, words.period].filter((text) => text !== "").join("; ");
  const sample = [howDrawnSentence(findings), words.draws].filter((text) => text !== "").join(" ");
  return {
    rows: [
      ...fact("Audited against", set.auditedAgainst),
      ...fact("Cases", cases),
      ...fact("Sample", sample),
      ...fact("What it stands for", whatItStandsFor(findings)),
      ...fact("Checked", words.checked),
    ],
    ruled: [],
  };
}

function fact(label: string, value: string): readonly PartRow[] {
  return value === ""
    ? []
    : [{ cells: [label, value], roles: ["rowHeader", "line"], data: true, across: true }];
}
