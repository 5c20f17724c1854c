/** @jest-environment jsdom */
import "./with-text-encoder";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { questionCodes } from "../../src/core/change/question-codes";
import { success } from "../../src/core/outcome";
import type { ChangePreview, ComparisonChoice } from "../../src/tasks/change-results";
import type { Tasks } from "../../src/tasks/tasks";
import { exampleChange } from "../sheets/example-change";
import { scoredAudit } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const none: ComparisonChoice = { sheets: [], sameCases: null, actions: null, wording: null, said: [] };
const chosen: ComparisonChoice = {
  sheets: ["2015", "Audit findings (2)"],
  sameCases: null,
  actions: "Audit actions (2)",
  wording: null,
  said: [],
};

const preview: ChangePreview = {
  found: [
    {
      sheet: "2015",
      audit: "Threshold audit 2015",
      madeAt: "2015-12-02 11:30",
      asPrinted: false,
      better: null,
    },
    {
      sheet: "Audit findings (2)",
      audit: "Threshold audit 2016",
      madeAt: "2016-11-29",
      asPrinted: true,
      better: null,
    },
  ],
  actionSheets: ["Audit actions (2)"],
  problems: [],
  comparison: chosen,
  onFindings: none,
  change: exampleChange,
};

async function atLastTime(change: ChangePreview, answers: Partial<Tasks> = {}) {
  return openedPane({ screen: "lastTime" }, scoredAudit(), {
    previewChange: () => Promise.resolve(success(change)),
    writeFindings: () => Promise.reject(new Error("not asked for")),
    ...answers,
  });
}

const words = () => document.body.textContent;
const press = async (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
  await settled();
};
const callsOf = (pane: Awaited<ReturnType<typeof openedPane>>, task: keyof Tasks) =>
  pane.calls.filter(([name]) => name === task);

test("each question that is the same stands as k of n of both years, with the change of the estimates and its word", async () => {
  await atLastTime(preview);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Change since last time");
  expect(words()).toContain("Read from “Audit findings (2)”. 3 of 7 questions are the same.");
  const card = screen.getByRole("region", { name: "Threshold level" });
  expect(card.textContent).toBe(
    "Threshold levelNo clear change" +
      "201539 of 57 (68%)201648 of 62 (77%)This time39 of 57 (68%)" +
      "62% now, 77% last time: −15 points (95% interval −34 to +4)" +
      "54 of 57 or more met would have been a clear improvement, 36 of 57 or fewer clearly worse.",
  );
  expect(card.querySelectorAll("svg.bar")).toHaveLength(3);
  expect(words()).toContain("4 questions have no match");
  expect(words()).toContain("2 Agencies contacted: not asked last time.");
});

test("last time’s actions are listed with what became of them", async () => {
  await atLastTime(preview);
  expect(words()).toContain(
    "1 of 4 actions of last time is done, 1 is not done, 1 was not accepted and for 1 no status is written.",
  );
  const table = screen.getByRole("table", { name: "Last time’s actions, from Audit actions (2)" });
  expect([...table.querySelectorAll("tbody td")].map(({ textContent }) => textContent)).toEqual([
    "Done",
    "Under way",
    "Not accepted",
    "Not said",
  ]);
});

test("adding it makes the findings with what is chosen, and a tick asks anew", async () => {
  const pane = await atLastTime(preview);
  fireEvent.click(screen.getByRole("checkbox", { name: /^Threshold audit 2015/ }));
  await settled();
  expect(callsOf(pane, "previewChange").at(-1)?.[1]).toEqual({ ...chosen, sheets: ["Audit findings (2)"] });
  fireEvent.click(screen.getByRole("checkbox", { name: "The same cases were scored again" }));
  await settled();
  expect(callsOf(pane, "previewChange").at(-1)?.[1]).toEqual({ ...chosen, sameCases: true });
  await press("Add the change");
  expect(callsOf(pane, "writeFindings").at(-1)?.[3]).toEqual({ comparison: chosen });
});

test("where it stands on Audit findings already it can be taken away", async () => {
  const pane = await atLastTime({ ...preview, onFindings: chosen });
  expect(words()).toContain("The change stands on Audit findings, and is made again with them.");
  await press("Take it away");
  expect(callsOf(pane, "writeFindings").at(-1)?.[3]).toEqual({ comparison: none });
});

test("without results of an earlier audit it says how they come in, and offers nothing to write", async () => {
  const pane = await atLastTime({ ...preview, found: [], comparison: none, change: null });
  expect(words()).toContain("No results of an earlier audit are found in this workbook.");
  expect(screen.getByText(/choose Move or Copy/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Add the change" })).toBeNull();
  await press("Look again");
  expect(callsOf(pane, "previewChange")).toHaveLength(2);
});

test("a sheet that can’t be used says why, with what to do", async () => {
  await atLastTime({
    ...preview,
    found: [],
    comparison: none,
    change: null,
    problems: [{ kind: "pastAuditFormat", sheet: "2019", format: 2 }],
  });
  expect(words()).toContain("“2019” was made by a later version");
  expect(words()).toContain("Ask IT for the newer version of Case Audit.");
});

test("what a copy hid is said to be hidden, and same case numbers can be said to be other cases", async () => {
  const [first, ...others] = exampleChange.compared;
  if (first === undefined) throw new Error("nothing compared");
  const hidden = {
    ...first,
    change: { whyNot: "hiddenThen" } as const,
    clear: null,
    series: first.series.map((point, at) => (at === 1 ? { ...point, met: null, applicable: null } : point)),
  };
  const pane = await atLastTime({
    ...preview,
    change: { ...exampleChange, sameCases: true, compared: [hidden, ...others] },
  });
  const card = screen.getByRole("region", { name: "Threshold level" });
  expect(card.textContent).toContain("2016Hidden in the copy");
  expect(card.textContent).toContain("Not compared.");
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /their numbers are the same/ });
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  await settled();
  expect(callsOf(pane, "previewChange").at(-1)?.[1]).toEqual({ ...chosen, sameCases: false });
});

test("a file that is chosen is handed over as its bytes, and its reading shown", async () => {
  const pane = await atLastTime(
    { ...preview, found: [], comparison: none, change: null },
    { takeInPastAudit: () => Promise.resolve(success(preview)) },
  );
  const file = { arrayBuffer: () => Promise.resolve(Uint8Array.from([80, 75, 3, 4]).buffer) };
  const input = screen.getByLabelText("File with last time’s results");
  fireEvent.change(input, { target: { files: [file] } });
  await settled();
  const [call] = callsOf(pane, "takeInPastAudit");
  expect([...(call?.[1] as Uint8Array)]).toEqual([80, 75, 3, 4]);
  expect(words()).toContain("3 of 7 questions are the same.");
  expect(screen.getByRole("button", { name: "Add the change" })).toBeTruthy();
});

test("a question is said to be the same as one of last time, or not comparable, or is left as it was found", async () => {
  const pane = await atLastTime(preview);
  const { now, past } = exampleChange.compared[0] ?? {};
  if (now === undefined || past === undefined) throw new Error("nothing compared");
  const codes = questionCodes(now.criterion);
  const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "1 Threshold level" });
  const wordsOf = ({ options }: HTMLSelectElement) => [...options].map(({ text }) => text);
  expect(wordsOf(list)).toEqual(["As found: 1 Threshold level", "Not comparable"]);
  // What is compared already is not offered to another question.
  const other = screen.getByRole<HTMLSelectElement>("combobox", { name: "2 Agencies contacted" });
  expect(wordsOf(other)).toEqual(["As found: no match", "Not comparable"]);
  fireEvent.change(list, { target: { value: "none" } });
  await settled();
  const said = [{ now: { id: codes.id, wording: codes.wording }, past: null }];
  expect(callsOf(pane, "previewChange").at(-1)?.[1]).toEqual({ ...chosen, said });
});

test("a question in other words is offered those of last time, and one that was said to be the same says so", async () => {
  const [compared, ...others] = exampleChange.compared;
  if (compared === undefined) throw new Error("nothing compared");
  const { now } = compared;
  const codes = questionCodes(now.criterion);
  const past = {
    ...compared.past,
    codes: { ...compared.past.codes, wording: "0000000000000000" },
    wording: "Was it rihgt?",
  };
  const last = {
    ...exampleChange.last,
    results: exampleChange.last.results.map((each) => (each === compared.past ? past : each)),
  };
  const refused = { now, found: { match: "differs", past, differences: ["wording"] } } as const;
  const pane = await atLastTime({
    ...preview,
    change: { ...exampleChange, last, compared: others, uncompared: [refused] },
  });
  expect(words()).toContain("its wording differs. It was “Was it rihgt?”; it is “");
  const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "1 Threshold level" });
  expect([...list.options].map(({ text }) => text)).toContain("Same question as: 1 Threshold level");
  fireEvent.change(list, { target: { value: past.codes.id } });
  await settled();
  const said = [
    {
      now: { id: codes.id, wording: codes.wording },
      past: { id: past.codes.id, wording: past.codes.wording },
    },
  ];
  expect(callsOf(pane, "previewChange").at(-1)?.[1]).toEqual({ ...chosen, said });
  cleanup();

  const again = await atLastTime({
    ...preview,
    comparison: { ...chosen, said },
    change: { ...exampleChange, last, compared: [{ ...compared, past }, ...others] },
  });
  expect(screen.getByRole("region", { name: "Threshold level" }).textContent).toContain(
    "Question 1 was worded “Was it rihgt?” last time; taken as the same question.",
  );
  const taken = screen.getByRole<HTMLSelectElement>("combobox", { name: "1 Threshold level" });
  expect(taken.selectedOptions[0]?.text).toBe("Same question as: 1 Threshold level");
  fireEvent.change(taken, { target: { value: "" } });
  await settled();
  expect(callsOf(again, "previewChange").at(-1)?.[1]).toEqual({ ...chosen, said: [] });
});

test("two audits without a question in common are shown with what can be said, and nothing is offered to write", async () => {
  const uncompared = exampleChange.compared.map(({ now, past }) => ({
    now,
    found: { match: "differs", past, differences: ["wording"] } as const,
  }));
  await atLastTime({ ...preview, change: { ...exampleChange, compared: [], uncompared } });
  expect(screen.queryByRole("button", { name: "Add the change" })).toBeNull();
  expect(screen.getByText("Which questions are the same").closest("details")?.open).toBe(true);
});

test("a sheet of an audit that another one tells better says which", async () => {
  const [first, second] = preview.found;
  if (first === undefined || second === undefined) throw new Error("nothing found");
  const better = { sheet: first.sheet, inFull: true };
  await atLastTime({ ...preview, found: [first, { ...second, better }] });
  expect(words()).toContain("The same audit stands on “2015” in full. One of the two is enough.");
});

test("cases that are in both audits are said, and can be said to be others that bear the same numbers", async () => {
  const change = { ...exampleChange, inBoth: { both: 12, now: 40 } };
  const again = { applicable: 11, becameMet: 3, noLongerMet: 1, unknown: 0 };
  const [first, ...others] = change.compared;
  if (first === undefined) throw new Error("nothing compared");
  const pane = await atLastTime({
    ...preview,
    change: { ...change, compared: [{ ...first, again }, ...others] },
  });
  expect(words()).toContain("12 of the 40 cases of this time were among those of last time too");
  expect(screen.getByRole("region", { name: "Threshold level" }).textContent).toContain(
    "3 of 11 went from not met to met and 1 of 11 from met to not met.",
  );
  const name = "12 of 40 cases were in both audits: their numbers are the same";
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name });
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  await settled();
  expect(callsOf(pane, "previewChange").at(-1)?.[1]).toEqual({ ...chosen, sameCases: false });
  cleanup();

  const denied = { ...chosen, sameCases: false };
  const other = await atLastTime({
    ...preview,
    comparison: denied,
    change: { ...change, saidOthers: true },
  });
  expect(words()).not.toContain("among those of last time");
  const unticked = screen.getByRole<HTMLInputElement>("checkbox", { name });
  expect(unticked.checked).toBe(false);
  fireEvent.click(unticked);
  await settled();
  expect(callsOf(other, "previewChange").at(-1)?.[1]).toEqual({ ...denied, sameCases: null });
});
