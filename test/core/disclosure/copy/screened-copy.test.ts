import { caseLabels } from "../../../../src/core/disclosure/copy/case-labels";
import type { PeoplesWords } from "../../../../src/core/disclosure/copy/peoples-words";
import { screenedCopy, type CopyGround } from "../../../../src/core/disclosure/copy/screened-copy";
import { screening as screeningInSlices } from "../../../../src/core/disclosure/screening/screened-text";
import { inOneGo } from "../../../../src/core/sliced";
import type { UnitId } from "../../../../src/core/frame/unit";
import { peoplesWords } from "./made-up-words";

const screening = (...given: Parameters<typeof screeningInSlices>) => inOneGo(screeningInSlices(...given));

const cases = ["KID-4101", "KID-4108", "12", "KID-4115"] as UnitId[];
const carried = [{ column: "Child", values: ["Orla Ashdown", "Piet Birkwood"] }];

const ground: CopyGround = {
  screening: screening(cases, carried, []),
  labels: new Map(),
  seed: "a seed",
  answers: new Map(),
  numbersUpTo: 24,
  placeOf: () => null,
};

const withLimitation = (...sentences: readonly string[]): PeoplesWords => ({
  ...peoplesWords,
  ownLimitations: sentences.map((sentence) => ({ about: "Reading", sentence })),
});

const look = (sentence: string, given: Partial<CopyGround> = {}) => {
  const screened = screenedCopy(withLimitation(sentence), { ...ground, ...given });
  return { screened, text: screened.texts.find(({ text }) => text === sentence) };
};

describe("texts of a copy", () => {
  test("nothing found: nothing to settle, and every text is counted", () => {
    const { screened, text } = look("Read by hand");
    expect([text, screened.texts, screened.inCopy]).toEqual([undefined, [], []]);
    expect(screened.screened).toBeGreaterThan(5);
    expect(screened.said).toEqual(withLimitation("Read by hand"));
  });

  test.each([
    ["as it is", "The file of KID-4101 was shut"],
    ["split by spaces", "The file of KID - 41 01 was shut"],
    ["with a mark of direction inside", "The file of KID-\u202e4101 was shut"],
    ["in wide letters", "The file of ＫＩＤ-4101 was shut"],
  ])("a case number becomes a label, %s", (_, sentence) => {
    const { screened, text } = look(sentence);
    expect(text).toMatchObject({ proposed: "The file of Case A was shut", stillFound: [], settled: true });
    expect(screened.said.ownLimitations).toEqual([
      { about: "Reading", sentence: "The file of Case A was shut" },
    ]);
    expect([...screened.labels]).toEqual([["KID-4101", "Case A"]]);
    expect(screened.inCopy).toEqual(["Case A"]);
  });

  test("a short number of digits alone is found and made no label", () => {
    const { text, screened } = look("Twice we read 12 by mistake");
    expect(text).toMatchObject({ proposed: "Twice we read 12 by mistake", settled: false });
    expect(text?.hits.map(({ kind }) => kind)).toEqual(["caseNumber"]);
    expect(screened.labels.size).toBe(0);
  });

  test("a number typed by hand waits for an answer, but not in an internal report nor in a name", () => {
    expect(look("Only 3 of them").text).toMatchObject({ settled: false, hits: [{ kind: "typedNumber" }] });
    expect(look("Only 3 of them", { numbersUpTo: null }).text).toBeUndefined();
    const named = { ...peoplesWords, title: "Audit 3 of the year" };
    expect(screenedCopy(named, ground).texts).toEqual([]);
  });

  test("the story of one case waits for an answer", () => {
    const sentence = "Her mother died when she was aged 9";
    expect(look(sentence, { numbersUpTo: null }).text).toMatchObject({ hits: [], settled: false });
  });

  test("the last answer counts, and a reason keeps the words before it", () => {
    const sentence = "Orla Ashdown was not seen";
    const { id = "" } = look(sentence).text ?? {};
    const answered = (...answers: Parameters<typeof Array.of>) =>
      look(sentence, { answers: new Map([[id, answers as never]]) });
    const own = { kind: "saidOtherwise", text: "A child was not seen" } as const;
    const still = { kind: "saidOtherwise", text: "Orla was not seen" } as const;
    const kept = { kind: "kept", reason: "Agreed" } as const;
    expect(answered(own).text).toMatchObject({ stands: own.text, settled: true });
    expect(answered(still).text).toMatchObject({ stands: still.text, settled: false });
    expect(answered(still, kept).text).toMatchObject({ stands: still.text, settled: true, answer: kept });
    expect(answered(kept).text).toMatchObject({ stands: sentence, settled: true });
    expect(answered(kept).screened.kept).toEqual([sentence]);
    const out = answered(own, { kind: "leftOut" });
    expect(out.text).not.toHaveProperty("stands");
    expect(out.screened.said.ownLimitations).toEqual([]);
    // The text in the workbook stays as it is.
    expect(out.text?.text).toBe(sentence);
  });

  test("an answer belongs to its place and words, and stays where only the labels differ", () => {
    const idOf = (sentence: string, given: Partial<CopyGround> = {}) => look(sentence, given).text?.id;
    const first = idOf("The file of KID-4101 was shut");
    expect(idOf("The file of KID-4101 was shut!")).not.toBe(first);
    expect(idOf("The file of KID-4101 was shut", { labels: new Map([[cases[0] as UnitId, "Case Q"]]) })).toBe(
      first,
    );
    const elsewhere = screenedCopy({ ...peoplesWords, title: "The file of KID-4101 was shut" }, ground);
    expect(elsewhere.texts[0]?.id).not.toBe(first);
    // A text in which a case number is found that was none before is another text.
    expect(idOf("The file of KID-4101 was shut", { screening: screening([], carried, []) })).toBeUndefined();
  });

  test("labels that were given stay, and the next ones follow", () => {
    const standing = new Map([[cases[1] as UnitId, "Case A"]]);
    const labels = caseLabels([cases[0] as UnitId, cases[1] as UnitId, cases[3] as UnitId], standing, "s");
    expect(labels.get(cases[1] as UnitId)).toBe("Case A");
    expect([...labels.values()].sort()).toEqual(["Case A", "Case B", "Case C"]);
  });

  test("another seed gives other labels", () => {
    const keys = Array.from({ length: 30 }, (_, index) => `K-${index}` as UnitId);
    expect([...caseLabels(keys, new Map(), "1")]).not.toEqual([...caseLabels(keys, new Map(), "2")]);
  });
});
