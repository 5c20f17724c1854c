import { wordsAsSaid, type PeoplesWords } from "../core/disclosure/copy/peoples-words";
import { withNames } from "../core/disclosure/copy/with-names";
import type { ProtectedFigures } from "../core/disclosure/protected-figures";
import type { Moment } from "../core/sampling/draw-record";
import type { CopyReading } from "./read-copy";
import { publicWordsOfCopy, reportOfCopy } from "./report-of-copy";

/** Stands for a name that people wrote, so that what is the tool's own on both sides of it can be told. */
const MARK = /\u001a\d+\u001a/;

/**
 * What the report of a copy says in the tool's own words: the report with everything that people wrote taken out, in pieces
 * between the names. A note "Not applicable" beside a case is no reason to stop a copy that says so of questions.
 * Checked by: test/stories/share-agreement.test.ts
 */
export function wordsOfOurOwn(
  copy: CopyReading,
  figures: ProtectedFigures,
  madeAt: Moment,
): readonly string[] {
  const marks = new Map<string, string>();
  const marked = (text: string): string => {
    const mark = marks.get(text) ?? `\u001a${marks.size}\u001a`;
    marks.set(text, mark);
    return mark;
  };
  const said: PeoplesWords = {
    ...wordsAsSaid(copy.screened.said, ({ text }) => marked(text)),
    ...{ contact: "", actions: [], worded: [], ownLimitations: [], ownSignatures: [] },
  };
  const without: CopyReading = { ...copy, screened: { ...copy.screened, said } };
  const report = reportOfCopy(without, withNames(figures, marks), publicWordsOfCopy(without, madeAt));
  return textsIn(report).flatMap((text) => text.split(MARK));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
