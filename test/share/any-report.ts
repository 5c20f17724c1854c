import fc from "fast-check";
import type { SharedReport } from "../../src/share/shared-report";

/** Texts that have broken or misled some program before. None holds a run of five letters and digits that begins with "Z9". */
const poison = fc.constantFrom(
  "=1+1",
  '=HYPERLINK("http://example.org/?x="&A1,"see")',
  "+44 and more",
  "-2",
  "@SUM(A1)",
  "\t=cmd|' /C calc'!A0",
  "＝1+1",
  "'quoted",
  "<b>bold</b><script>alert(1)</script>",
  "a & b < c > d \"e\" 'f'",
  "]]> <!-- x --> <?xml?>",
  '&L&"Arial"&P &&',
  "_x0041_ and _x000D_",
  "right \u202eot tfel\u202c and \u200fmark",
  "zero\u200bwidth\u2060 and soft\u00adhyphen \ufeff",
  "tag\u{e0041}\u{e0042}",
  "bell\u0007 null\u0000 escape\u001b",
  "half \ud83d of a pair",
  "😀 שלום 你好 éß",
  "one\r\ntwo\rthree\u2028four",
  "c",
  "0",
  "1e5",
  "39 of 57 (68%)",
  "x".repeat(1500),
  "words and words ".repeat(900),
);

const anyWords = fc.oneof(
  poison,
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constant(""),
);

const sentence = fc.record({ about: anyWords, sentence: anyWords });
const result = fc.record({
  question: anyWords,
  found: anyWords,
  met: anyWords,
  estimate: anyWords,
  interval: anyWords,
  bearInMind: anyWords,
});
const count = fc.record({ about: anyWords, words: anyWords, cases: anyWords });
const surveyRow = fc.record({
  about: anyWords,
  words: anyWords,
  respondents: anyWords,
  bearInMind: anyWords,
});
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 4 });
const share = fc.oneof(fc.double({ min: -5, max: 130, noNaN: true }), fc.integer({ min: 0, max: 100 }));

/** Any report at all, its texts poisonous and its numbers out of range. */
export const anyReport: fc.Arbitrary<SharedReport> = fc.record({
  title: anyWords,
  what: anyWords,
  contact: anyWords,
  date: anyWords,
  period: anyWords,
  signedOff: anyWords,
  marking: anyWords,
  protection: fc.oneof(
    fc.constant({ kind: "internal" as const }),
    fc.constantFrom(1, 5, 7, 9).map((limit) => ({ kind: "protected" as const, limit })),
  ),
  sentences: few(sentence),
  results: few(result),
  level: fc.constantFrom("95%", "90%", "99.5%"),
  chart: fc.oneof(
    fc.constant(null),
    fc.record({
      rows: fc.array(
        fc.record({
          question: anyWords,
          read: fc.option(share),
          whisker: fc.option(fc.record({ lower: share, estimate: share, upper: share })),
        }),
        { maxLength: 14 },
      ),
      alternativeText: anyWords,
      key: anyWords,
    }),
  ),
  groups: few(
    fc.record({
      by: anyWords,
      rows: few(fc.tuple(result, anyWords).map(([each, group]) => ({ ...each, group }))),
    }),
  ),
  actions: few(
    fc.record({
      question: anyWords,
      recommendation: anyWords,
      notMet: anyWords,
      priority: anyWords,
      due: anyWords,
      status: anyWords,
      owner: anyWords,
    }),
  ),
  reasons: few(count),
  otherAnswers: few(count),
  goodPractice: few(count),
  toImprove: few(count),
  bases: few(sentence),
  caveats: few(sentence),
  method: few(sentence),
  hidden: few(sentence),
  survey: fc.option(fc.record({ facts: few(sentence), pairs: few(surveyRow), answers: few(surveyRow) })),
  again: fc.record({
    audit: anyWords,
    made: anyWords,
    selection: anyWords,
    level: anyWords,
    results: few(
      fc.record({
        codes: fc.record({ id: anyWords, wording: anyWords, marks: anyWords }),
        question: anyWords,
        partlyCountsAs: anyWords,
        met: anyWords,
        estimate: anyWords,
        interval: anyWords,
      }),
    ),
  }),
});
