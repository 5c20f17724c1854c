/** A sentence of a text, with where it begins; `line` counts the lines that are not blank, from 1. */
export interface ReportSentence {
  readonly text: string;
  readonly at: number;
  readonly line: number;
}

/** After these a full stop ends no sentence. */
const ABBREVIATED = /(?:\b(?:e\.g|i\.e|etc|approx|no|nos|cf|vs|dr|mr|mrs|ms|prof|fig|c|ca)|\b[A-Z])\.$/i;

/** A sentence longer than this is cut: nothing that long is one. */
const LONGEST = 2_000;

/** The sentences of one line of a text, `at` characters into it. A line break always ends a sentence. */
export function reportSentences(line: string, at: number, number: number): readonly ReportSentence[] {
  const sentences: ReportSentence[] = [];
  let from = 0;
  const end = (to: number): void => {
    const text = line.slice(from, to);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== "") sentences.push({ text: text.trim(), at: at + from + lead, line: number });
    from = to;
  };
  for (const stop of line.matchAll(/[.!?][”’")\]]?(?=\s)/g)) {
    const to = stop.index + stop[0].length;
    const before = line.slice(Math.max(from, to - 12), to);
    if (!ABBREVIATED.test(before) && to > from) end(to);
  }
  while (line.length - from > LONGEST) end(from + LONGEST);
  end(line.length);
  return sentences;
}
