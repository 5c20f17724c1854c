import { findingsParts } from "../findings-parts";
import type { SharedReport } from "../shared-report";
import { saidWords } from "./said-words";
import { xmlPieces } from "./xml-pieces";

const limits = [1, 5, 7, 9];

/** A report that says nothing. */
const nothing: SharedReport = {
  title: "",
  what: "",
  contact: "",
  date: "",
  period: "",
  signedOff: "",
  marking: "",
  protection: { kind: "internal" },
  sentences: [],
  results: [],
  level: "",
  chart: {
    rows: [{ question: "", read: 1, whisker: null }],
    alternativeText: "",
    key: "",
  },
  groups: [],
  actions: [],
  reasons: [],
  otherAnswers: [],
  goodPractice: [],
  toImprove: [],
  bases: [],
  caveats: [],
  method: [],
  hidden: [],
  survey: {
    facts: [{ about: "", sentence: "" }],
    pairs: [{ about: "", words: "", respondents: "", bearInMind: "" }],
    answers: [{ about: "", words: "", respondents: "", bearInMind: "" }],
  },
  again: { audit: "", made: "", selection: "", level: "", results: [] },
};

let known: ReadonlySet<string> | null = null;

/**
 * The words that stand in every findings workbook whatever is reported: headers, and the file format's own. They can't come
 * from a case. Made once.
 */
export function ownWords(): ReadonlySet<string> {
  known ??= new Set(
    [
      findingsParts(nothing),
      findingsParts({ ...nothing, chart: null }),
      ...limits.map((limit) => findingsParts({ ...nothing, protection: { kind: "protected", limit } })),
    ].flatMap((parts) =>
      [...parts].flatMap(([name, part]) => saidWords(name, xmlPieces(part) ?? []).map(({ words }) => words)),
    ),
  );
  return known;
}
