import type { CopyLine } from "../../src/sheets/copy-lines";
import { copyMemory } from "../../src/tasks/copy-memory";
import { shareStage } from "../../src/tasks/share-stage";
import { copyEvent } from "../../src/sheets/copy-lines";

const made: CopyLine = {
  kind: "made",
  limit: 5,
  findings: "2017-11-23 10:42",
  labels: [],
  digest: "0".repeat(64),
};
const label: CopyLine = { kind: "label", label: "Case A", key: "1001" };
const kept: CopyLine = { kind: "answer", id: "a", about: "", answer: { kind: "kept", reason: "r" } };
const own = (id: string, text: string): CopyLine => ({
  kind: "answer",
  id,
  about: "",
  answer: { kind: "saidOtherwise", text },
});

test("nothing is remembered before anything was done", () => {
  expect(copyMemory([])).toMatchObject({ choices: null, copies: 0, lastFindings: null, isUnderWay: false });
});

test("labels belong to one copy, and so do own words that name one; other answers go on", () => {
  const before = copyMemory([
    label,
    kept,
    own("b", "In Case A nobody asked"),
    own("c", "In a case nobody asked"),
  ]);
  expect([...before.labels]).toEqual([["1001", "Case A"]]);
  expect([...before.answers.keys()]).toEqual(["a", "b", "c"]);
  expect(before.isUnderWay).toBe(true);
  const after = copyMemory([label, kept, own("b", "In Case A nobody asked"), own("c", "In a case"), made]);
  expect(after.labels.size).toBe(0);
  expect([...after.answers.keys()]).toEqual(["a", "c"]);
  expect(after).toMatchObject({ copies: 1, lastFindings: "2017-11-23 10:42", isUnderWay: false });
});

test("answers to one text stand in their order", () => {
  const { answers } = copyMemory([own("a", "x"), kept]);
  expect(answers.get("a")?.map(({ kind }) => kind)).toEqual(["saidOtherwise", "kept"]);
});

test.each([
  [[], "2017-11-23 10:42", false, "notBegun"],
  [[kept], "2017-11-23 10:42", false, "underWay"],
  [[made], "2017-11-23 10:42", false, "done"],
  [[made, kept], "2017-11-23 10:42", false, "done"],
  [[made], "2017-11-23 10:42", true, "attention"],
  [[made], "2017-11-24 09:00", false, "attention"],
  [[made], null, false, "attention"],
] as const)("stage %#", (lines, madeAt, stale, stage) => {
  const id = "0123456789abcdef";
  const events = lines.map((line) =>
    copyEvent(line.kind === "answer" ? { ...line, id } : line, "2017-11-23 10:42", ""),
  );
  expect(shareStage(events, { madeAt, stale })).toBe(stage);
});
