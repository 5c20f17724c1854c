/** @jest-environment jsdom */
import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { refusal, success } from "../../src/core/outcome";
import { Pane } from "../../src/pane/Pane";
import { firstState, type PaneView } from "../../src/pane/pane-state";
import { paneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import type { DrawCheck } from "../../src/tasks/draw-results";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { Tasks } from "../../src/tasks/tasks";
import { committed, drawnAudit, scoredAudit } from "./made-up-audit";
import { tasksOnPaper, type TasksOnPaper } from "./tasks-on-paper";

configure({ asyncUtilTimeout: 20_000 });

async function opened(
  view: PaneView,
  audit: RecognisedAudit,
  answers: Partial<Tasks> = {},
): Promise<TasksOnPaper> {
  const onPaper = tasksOnPaper({ recogniseAudit: () => Promise.resolve(success(audit)), ...answers });
  const store = paneStore({ ...recognised(firstState, audit), view, by: "J. Okafor" });
  render(<Pane tasks={onPaper.tasks} officeIsDark={() => false} store={store} />);
  await screen.findByRole("heading", { level: 1 });
  await act(() => new Promise((done) => setTimeout(done, 30)));
  return onPaper;
}

const press = (name: RegExp | string) => userEvent.click(screen.getByRole("button", { name }));
const asked = ({ calls }: TasksOnPaper, task: keyof Tasks) => calls.filter(([name]) => name === task);

describe("replacing a case", () => {
  test("the spare is shown first; case and reason go to the task, and the sample says what came of it", async () => {
    const pane = await opened({ screen: "replaceCase" }, drawnAudit(), {
      replaceCase: () =>
        Promise.resolve(success({ record: committed, entered: ["CAM-113"], notInList: ["CAM-113"] })),
    });
    await userEvent.selectOptions(screen.getByLabelText("Case"), "CAM-111");
    expect(screen.getByText("CAM-113")).toBeTruthy();
    expect(screen.getByText(/rank 4 of NFA/)).toBeTruthy();
    await press("Replace the case");
    expect(asked(pane, "replaceCase")).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText("Why it should not be in the list"), "Listed twice");
    await press("Replace the case");
    expect(asked(pane, "replaceCase")).toEqual([["replaceCase", "CAM-111", "Listed twice", "J. Okafor"]]);
    expect(await screen.findByText("The case is replaced")).toBeTruthy();
    expect(screen.getByText(/columns carried along stay blank for it/)).toBeTruthy();
  });

  test("another reason must be written", async () => {
    const pane = await opened({ screen: "replaceCase" }, drawnAudit());
    await userEvent.selectOptions(screen.getByLabelText("Case"), "CAM-100");
    await userEvent.selectOptions(screen.getByLabelText("Why it should not be in the list"), "other");
    await press("Replace the case");
    expect(screen.getByText("Say why it should not be in the list.")).toBeTruthy();
    expect(asked(pane, "replaceCase")).toEqual([]);
  });
});

describe("more cases", () => {
  test("numbers by group are added up and go to the task", async () => {
    const pane = await opened({ screen: "extendSample" }, drawnAudit(), {
      extendSample: () =>
        Promise.resolve(success({ record: committed, entered: ["CAM-113", "CAM-114"], notInList: [] })),
    });
    await userEvent.type(screen.getByLabelText("More from NFA"), "2");
    await press("Draw 2 more cases");
    expect(asked(pane, "extendSample")).toEqual([
      ["extendSample", { more: { "Early Help": 0, NFA: 2, Assessment: 0 }, spares: 2 }, "J. Okafor"],
    ]);
    expect(await screen.findByText("2 more cases are drawn")).toBeTruthy();
  });

  test("more than a group has left is refused beside the button", async () => {
    const pane = await opened({ screen: "extendSample" }, drawnAudit());
    await userEvent.type(screen.getByLabelText("More from NFA"), "8");
    await press(/Draw 8 more cases/);
    expect(screen.getByText("NFA has only 7 left.")).toBeTruthy();
    expect(asked(pane, "extendSample")).toEqual([]);
  });
});

describe("removing a draw", () => {
  test("is asked twice, with the scores counted and the audit's name typed", async () => {
    const pane = await opened({ screen: "removeDraw" }, scoredAudit(), {
      removeDraw: () => Promise.resolve(success({ record: "Audit record", removed: [], scored: 8 })),
    });
    expect(screen.getByText(/8 scored cases go with them/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText("Why it is removed"), "Wrong period");
    await press("Remove …");
    const dialog = within(screen.getByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Remove" }));
    expect(asked(pane, "removeDraw")).toEqual([]);
    await userEvent.type(dialog.getByLabelText(/To go on, type/), "Threshold audit 2017");
    await userEvent.click(dialog.getByRole("button", { name: "Remove" }));
    expect(asked(pane, "removeDraw")).toEqual([
      ["removeDraw", { reason: "Wrong period", scored: 8 }, "J. Okafor"],
    ]);
    expect(await screen.findByText("The draw is removed")).toBeTruthy();
  });

  test("Keep it removes nothing", async () => {
    const pane = await opened({ screen: "removeDraw" }, drawnAudit());
    await userEvent.type(screen.getByLabelText("Why it is removed"), "Wrong period");
    await press("Remove …");
    // Esc answers no; the screen and what was typed on it stay.
    within(screen.getByRole("dialog")).getByRole("button", { name: "Keep it" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByLabelText("Why it is removed")).toBeTruthy();
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Keep it" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(asked(pane, "removeDraw")).toEqual([]);
  });
});

test("cases are shared out among the names typed, each once", async () => {
  const audit = scoredAudit();
  const free = {
    ...audit,
    scoring: audit.scoring && { ...audit.scoring, byScorer: [{ scorer: "", scored: 0, cases: 9 }] },
  };
  const pane = await opened({ screen: "shareOut" }, free, {
    assignCases: () => Promise.resolve(refusal({ kind: "noScorerNamed" })),
  });
  await userEvent.type(
    screen.getByLabelText("Names, one a line"),
    "J. Okafor{enter}R. Singh{enter}J. Okafor",
  );
  expect(screen.getByText("Each of the 2 gets 4 or 5.")).toBeTruthy();
  await press("Share 9 cases out");
  expect(asked(pane, "assignCases")).toEqual([["assignCases", ["J. Okafor", "R. Singh"], "J. Okafor"]]);
  expect(await screen.findByText("No name was given")).toBeTruthy();
});

describe("checking again", () => {
  const right: DrawCheck = {
    when: "2017-11-24 09:30",
    same: 8,
    of: 8,
    fingerprintSame: true,
    orderSame: null,
    basis: "frameSheet",
    differing: [],
    list: { changes: [], then: 30, now: 30, problems: [] },
  };
  const checked = async (change: Partial<DrawCheck>) => {
    await opened({ screen: "drawn" }, drawnAudit(), {
      checkDraw: () => Promise.resolve(success({ ...right, ...change })),
    });
    await press("Check again");
    return (await screen.findByText(/^Checked: 8 of 8 the same/)).closest("[role]")?.textContent ?? "";
  };
  const GOOD = "The frozen list and the seed give the same cases again.";
  const NOT_COMPARED = "The list is not where it stood at the draw";

  test("all the same", async () => {
    const words = await checked({});
    expect(words).toContain(GOOD);
    expect(words).not.toContain(NOT_COMPARED);
  });

  test("a spare that differs is named, though all cases are the same", async () => {
    const words = await checked({ differing: ["CAM-113"] });
    expect(words).toContain("The seed does not give CAM-113 as recorded.");
    expect(words).not.toContain(GOOD);
  });

  test("a list that is not where it stood was not compared", async () => {
    const words = await checked({ list: null });
    expect(words).toContain(GOOD);
    expect(words).toContain(NOT_COMPARED);
  });
});

test("the program for a check without Excel asks for cases that came in later too", async () => {
  const { record } = drawnAudit();
  const draw = record?.draw ?? null;
  if (record === null || draw === null) throw new Error("no draw");
  const tickets = draw.tickets.map((line) =>
    line.key === "CAM-113" ? ({ ...line, role: "Spare used" } as const) : line,
  );
  await opened({ screen: "checkByHand" }, drawnAudit());
  expect(screen.getByText(/DRAWN\["NFA"\] = 3/)).toBeTruthy();
  cleanup();
  const later = { ...record, draw: { ...draw, tickets } };
  await opened({ screen: "checkByHand" }, { ...drawnAudit(), record: later });
  expect(screen.getByText(/DRAWN\["NFA"\] = 4/)).toBeTruthy();
});
