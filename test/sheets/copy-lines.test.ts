import * as fc from "fast-check";
import { longestShareAnswer } from "../../src/core/disclosure/copy/share-answer";
import { copyEvent, copyLines, type CopyLine } from "../../src/sheets/copy-lines";
import { longestCellText, safeText } from "../../src/sheets/safe-text";

const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ maxLength: 40 }));
const ids = fc.stringMatching(/^[0-9a-f]{16}$/);
const labels = fc.stringMatching(/^Case [A-Z]{1,3}$/);
const limits = fc.constantFrom(5, 7, 9, null);

const lines: fc.Arbitrary<CopyLine> = fc.oneof(
  fc.record({
    kind: fc.constant("choices" as const),
    choices: fc.record({
      limit: limits,
      protectsBases: fc.boolean(),
      contact: texts,
      parts: fc.record({
        groups: fc.boolean(),
        columns: fc.array(texts, { maxLength: 3 }),
        reasons: fc.boolean(),
        otherAnswers: fc.boolean(),
        themes: fc.boolean(),
        actions: fc.boolean(),
        survey: fc.boolean(),
      }),
    }),
  }),
  fc.record({
    kind: fc.constant("answer" as const),
    id: ids,
    about: texts,
    answer: fc.oneof(
      fc.record({ kind: fc.constant("saidOtherwise" as const), text: texts }),
      fc.record({ kind: fc.constant("leftOut" as const) }),
      fc.record({ kind: fc.constant("kept" as const), reason: texts }),
    ),
  }),
  fc.record({ kind: fc.constant("label" as const), label: labels, key: texts }),
  fc.record({
    kind: fc.constant("made" as const),
    limit: limits,
    findings: fc.constantFrom("2017-11-23 10:42", "2018-02-01 00:05"),
    labels: fc.array(labels, { maxLength: 3 }),
    digest: fc.stringMatching(/^[0-9a-f]{64}$/),
  }),
);

test("every line is read again exactly, as a cell holds it", () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 5 }), (written) => {
      const events = written.map((line) => copyEvent(line, "2017-11-23 10:42", "J. Okafor"));
      for (const { result } of events)
        expect(safeText(result)).toEqual({ text: result, guarded: false, cut: false });
      expect(copyLines(events)).toEqual(written);
    }),
  );
});

test("the lines are sentences", () => {
  const words = (line: CopyLine) => copyEvent(line, "2017-11-23 10:42", "").result;
  expect(
    words({
      kind: "choices",
      choices: {
        limit: 5,
        protectsBases: false,
        contact: "Audit team",
        parts: {
          groups: true,
          columns: ["Team"],
          reasons: true,
          otherAnswers: false,
          themes: false,
          actions: false,
          survey: true,
        },
      },
    }),
  ).toBe(
    'For copies: numbers from 1 to 5 hidden; bases shown; with groups, reasons, survey; questions to "Audit team"; by "Team"',
  );
  const id = "0123456789abcdef";
  const answer = { kind: "kept", reason: "No place of ours" } as const;
  expect(words({ kind: "answer", id, about: "Good practice", answer })).toBe(
    'Kept in copies: text 0123456789abcdef ("Good practice"), because "No place of ours"',
  );
  expect(words({ kind: "label", label: "Case C", key: "1001" })).toBe(
    'Case C stands for case "1001" in the next copy',
  );
  expect(
    words({
      kind: "made",
      limit: null,
      findings: "2017-11-23 10:42",
      labels: ["Case C"],
      digest: "0".repeat(64),
    }),
  ).toBe(
    `Copy made of the findings of 23 November 2017, 10:42: every number shown; with Case C; SHA-256 of the file ${"0".repeat(64)}`,
  );
});

test("other events, and lines that somebody changed, are passed over", () => {
  expect(
    copyLines([
      { kind: "Check", result: "Kept in copies" },
      { kind: "Copy text", result: 'Kept in copies: text 0123456789abcdef ("a")' },
      { kind: "Copy text", result: 'Said otherwise in copies: text 0123 ("a"): "b"' },
      { kind: "Copy label", result: "Case C stands for nobody" },
      { kind: "Copy made", result: "Copy made" },
      { kind: "Copy choices", result: "For copies: nothing" },
    ]),
  ).toEqual([]);
});

test("the longest answer fits into a cell, whatever signs it has", () => {
  const text = "\u0001".repeat(longestShareAnswer);
  const { result } = copyEvent(
    { kind: "answer", id: "0123456789abcdef", about: text, answer: { kind: "leftOut" } },
    "2017-11-23 10:42",
    "",
  );
  expect(result.length).toBeLessThan(longestCellText);
});
