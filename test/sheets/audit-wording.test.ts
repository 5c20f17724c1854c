import * as fc from "fast-check";
import { wordedItems } from "../../src/core/findings/worded-items";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { readWording, type WordingReading } from "../../src/sheets/read-wording";
import { updatedWording } from "../../src/sheets/updated-wording";
import type { SheetCells } from "../../src/sheets/workbook";
import { wordingHeaderRow, wordingHeaders } from "../../src/sheets/wording-columns";
import { exampleFindings, exampleWords } from "./example-audit";
import { exampleBeside, exampleItems, exampleKey, exampleWordingPlan } from "./example-beside";
import { sheetOfPlan } from "./sheet-of-plan";

const sheet = sheetOfPlan(exampleWordingPlan);
const yours = wordingHeaders.indexOf("Your sentence");

function read(cells: SheetCells, items = exampleItems): WordingReading {
  const outcome = readWording(cells, items);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The sheet with sentences of the auditor, by the place of the item from 0. */
function filled(sentences: Readonly<Record<number, string | number | { error: string }>>): SheetCells {
  const values = sheet.values.map((row) => [...row]);
  for (const [index, cell] of Object.entries(sentences)) {
    const row = values[wordingHeaderRow + Number(index)];
    if (row !== undefined) row[yours] = cell;
  }
  return { ...sheet, values };
}

test("law: what is written reads as the same items, none of them worded, and nothing is then to be written", () => {
  const reading = read(sheet);
  expect(reading.lines.map(({ id, byTool, numbers }) => [id, byTool, numbers])).toEqual(
    exampleItems.map(({ id, sentence, numbers }) => [id, sentence.trim(), numbers]),
  );
  expect(reading.key).toBe(exampleKey);
  expect(wordedItems(exampleItems, reading.lines)).toEqual([]);
  expect(updatedWording(reading, exampleItems, [], exampleKey).steps).toEqual([]);
});

test("law: whatever is worded stands on the findings in place of the tool's sentence, and only there", () => {
  const texts = exampleItems
    .map((item, index) => ({ item, index }))
    // A paragraph for the whole of In short stands in place of its sentences: see the test below.
    .filter(({ item }) => item.part !== "signOff" && item.id !== "short");
  fc.assert(
    fc.property(fc.subarray([...texts], { minLength: 1, maxLength: 6 }), (some) => {
      const sentences = Object.fromEntries(some.map(({ index }) => [index, `Said otherwise, ${index}.`]));
      const worded = wordedItems(exampleItems, read(filled(sentences)).lines);
      const plan = findingsSheet(exampleFindings, { ...exampleWords, beside: { ...exampleBeside, worded } });
      const { values } = sheetOfPlan(plan);
      for (const { item, index } of some) {
        const rows = values.filter((row) => row[1] === `Said otherwise, ${index}.`);
        expect(rows.map((row) => row[0])).toEqual([item.item]);
        if (item.sentence !== "")
          expect(values.some((row) => row[0] === item.item && row[1] === item.sentence)).toBe(false);
      }
    }),
    { numRuns: 15 },
  );
});

test("a paragraph for In short stands in place of its sentences, whatever was written for those", () => {
  const at = (id: string) => exampleItems.findIndex((item) => item.id === id);
  const texts = { [at("short")]: "A good year.", [at("short least")]: "Of poor quality: 29 of 57 (51%)." };
  const entries = read(filled(texts)).lines.map((line) =>
    line.id === "short least" ? { ...line, numbers: "29 of 57" } : line,
  );
  const worded = wordedItems(exampleItems, entries);
  expect(worded.flatMap(({ remarks }) => remarks)).toHaveLength(1);
  const plan = findingsSheet(exampleFindings, { ...exampleWords, beside: { ...exampleBeside, worded } });
  const { values } = sheetOfPlan(plan);
  expect(values.filter((row) => row[0] === "In short").map((row) => row[1])).toEqual(["A good year."]);
  const others = exampleItems.filter(({ id }) => id.startsWith("short "));
  expect(others.length).toBe(5);
  for (const { item } of others) expect(values.some((row) => row[0] === item)).toBe(false);
  expect(values.flat().join()).not.toContain("29 of 57");
});

test("what was seen stands beside its theme, kind by kind where both have the theme", () => {
  const at = (id: string) => exampleItems.findIndex((item) => item.id === id);
  const id = "agencies contacted";
  const texts = {
    [at(`seen goodPractice ${id}`)]: "All were asked.",
    [at(`seen toImprove ${id}`)]: "One was not.",
  };
  const worded = wordedItems(exampleItems, read(filled(texts)).lines);
  const plan = findingsSheet(exampleFindings, { ...exampleWords, beside: { ...exampleBeside, worded } });
  const { values } = sheetOfPlan(plan);
  const heading = values.findIndex((row) => row[0] === "Good practice and areas to improve");
  expect(values[heading + 1]?.slice(0, 5)).toEqual(["Theme", "What was seen", "Cases", "Remarks", "Kind"]);
  const rows = values.slice(heading + 2).filter((row) => row[0] === "Agencies contacted");
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ["All were asked.", 3, 3, "Good practice"],
    ["One was not.", 3, 3, "To improve"],
  ]);
});

test("law: rows in any order, with blank ones among them, read as the same sentences", () => {
  const body = filled({ 1: "One.", 4: "Four.", 9: "Nine." }).values;
  const head = body.slice(0, wordingHeaderRow);
  const lines = [...body.slice(wordingHeaderRow), [], []];
  const wordedIds = (values: SheetCells["values"]) =>
    wordedItems(exampleItems, read({ ...sheet, values }).lines).map(({ item, yours: text }) => [
      item.id,
      text,
    ]);
  const expected = wordedIds(body);
  fc.assert(
    fc.property(fc.shuffledSubarray([...lines.keys()], { minLength: lines.length }), (order) => {
      expect(wordedIds([...head, ...order.map((at) => lines[at] ?? [])])).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

test("where ids were deleted, part and item tell the sentence; rows of people's own are kept apart", () => {
  const id = wordingHeaders.indexOf("Id");
  const without = filled({ 3: "Known by its name." }).values.map((row, at) =>
    at >= wordingHeaderRow ? row.map((cell, column) => (column === id ? "" : cell)) : row,
  );
  const own = (part: string, item: string, text: string) => [part, item, "", text];
  const reading = read({
    ...sheet,
    values: [
      ...without,
      own("limitations", "Files", "Three were copies."),
      own("Sign-off", "Chair of the board", "A. Mensah"),
      own("Something else", "x", "y"),
    ],
  });
  expect(wordedItems(exampleItems, reading.lines).map(({ item }) => item.id)).toEqual([exampleItems[3]?.id]);
  expect(reading.ownLimitations).toEqual([{ about: "Files", sentence: "Three were copies." }]);
  expect(reading.ownSignatures).toEqual([{ role: "Chair of the board", name: "A. Mensah" }]);
});

test("one sentence worded in two ways, and an error value, are refused with their places", () => {
  const twice = filled({ 3: "One way." }).values;
  const copy = [...(twice[wordingHeaderRow + 3] ?? [])];
  const last = twice.length + 1;
  const place = (row: number) => ({ sheet: "Audit wording", address: `D${row}` });
  expect(readWording({ ...sheet, values: [...twice, copy] }, exampleItems).ok).toBe(true);
  copy[yours] = "Another way.";
  expect(readWording({ ...sheet, values: [...twice, copy] }, exampleItems)).toMatchObject({
    problems: [{ kind: "wordedTwice", places: [place(wordingHeaderRow + 4), place(last)] }],
  });
  expect(readWording(filled({ 0: { error: "#N/A" } }), exampleItems)).toMatchObject({
    problems: [{ kind: "cellsHoldErrors", places: [place(wordingHeaderRow + 1)] }],
  });
});

test("the tool writes to its own columns alone; a sentence that is no longer there is said, and a new one gets a row", () => {
  const [gone, ...others] = exampleItems;
  if (gone === undefined) throw new Error("no item");
  const fresh = { ...gone, id: "new", item: "Something new" };
  const cells = filled({ 0: "Mine.", 2: "Mine too." });
  const items = [...others.map((item) => ({ ...item, numbers: item.numbers === "" ? "" : "1 of 2" })), fresh];
  const reading = read(cells, items);
  const plan = updatedWording(reading, items, wordedItems(items, reading.lines), exampleKey);
  for (const step of plan.steps)
    if (step.step === "cells" && step.top <= sheet.values.length) expect(step.left).not.toBe(yours + 1);
  const after = sheetOfPlan(plan, cells).values;
  expect(after.map((row) => row[yours])).toEqual([...cells.values.map((row) => row[yours]), ""]);
  const bearInMind = wordingHeaders.indexOf("Bear in mind");
  expect(after[wordingHeaderRow]?.[bearInMind]).toBe("Not on the findings now.");
  expect(after[wordingHeaderRow + 2]?.[bearInMind]).toContain("it is now 1 of 2.");
  expect(after.at(-1)?.slice(0, 2)).toEqual(["Summary", "Something new"]);
});

test("a key that is gone is written again, in its row", () => {
  const values = sheet.values.map((row, at) => (at === 3 ? row.map(() => "") : row));
  const plan = updatedWording(read({ ...sheet, values }), exampleItems, [], "fedcba9876543210");
  expect(read(sheetOfPlan(plan, { ...sheet, values })).key).toBe("fedcba9876543210");
});
