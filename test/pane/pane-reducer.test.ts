import { paneReducer } from "../../src/pane/pane-reducer";
import type { PaneAction } from "../../src/pane/pane-action";
import { chosenList, firstState, type PaneState } from "../../src/pane/pane-state";
import { countedColumns } from "../../src/pane/counted-columns";
import { countedSetUp } from "../../src/pane/counted-set-up";
import { listKey } from "../../src/pane/set-up";
import { newCondition, newRule } from "../../src/pane/typed-rule";
import { committed, draft, drawnAudit, list, listCells, recognisedAudit } from "./made-up-audit";

const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(paneReducer, firstState);
const begun = (
  token: number,
  writes = false,
  task: "readCases" | "drawSample" = "readCases",
): PaneAction => ({
  action: "begun",
  token,
  task,
  writes,
});
const looked = (audit = recognisedAudit()): PaneAction[] => [
  { action: "begun", token: 1, task: "recogniseAudit", writes: false },
  { action: "ended", token: 1, result: { task: "recogniseAudit", audit }, audit: null },
];

describe("answers and their tokens", () => {
  test("an answer that was overtaken changes nothing", () => {
    const before = after(...looked(), begun(2), begun(3));
    const late = paneReducer(before, {
      action: "ended",
      token: 2,
      result: { task: "readCases", cells: listCells() },
      audit: null,
    });
    expect(late).toBe(before);
    expect(
      paneReducer(before, { action: "failed", token: 2, problems: [{ kind: "noDraw" }], audit: null }),
    ).toBe(before);
    expect(paneReducer(before, { action: "advanced", token: 2, step: null, done: 1, total: 2 })).toBe(before);
  });

  test("the answer that is waited for counts", () => {
    const state = after(...looked(), begun(2), {
      action: "ended",
      token: 2,
      result: { task: "readCases", cells: listCells() },
      audit: null,
    });
    expect(state.cells?.rowCount).toBe(30);
    expect(state.task).toEqual({ kind: "none" });
  });

  test("each sign of life is a new beat", () => {
    const state = after(
      begun(1),
      { action: "advanced", token: 1, step: null, done: 500, total: 2538 },
      { action: "advanced", token: 1, step: null, done: 1500, total: 2538 },
    );
    expect(state.task).toMatchObject({ kind: "running", done: 1500, total: 2538, beat: 2 });
  });
});

describe("while something is written", () => {
  const writing = after(...looked(), begun(2, true, "drawSample"));

  test("nothing else begins, no screen opens and no field changes", () => {
    expect(paneReducer(writing, begun(3))).toBe(writing);
    expect(paneReducer(writing, { action: "opened", view: { screen: "share" } })).toBe(writing);
    expect(paneReducer(writing, { action: "edited", change: { size: "9" } })).toBe(writing);
    expect(
      paneReducer(writing, { action: "lookedAgain", audit: recognisedAudit({ lists: [] }), cells: null }),
    ).toBe(writing);
  });

  test("a stop is asked for and its answer awaited", () => {
    const stopping = paneReducer(writing, { action: "stopping" });
    expect(stopping.task).toMatchObject({ kind: "running", token: 2, stopping: true });
    const stopped = paneReducer(stopping, {
      action: "failed",
      token: 2,
      problems: [{ kind: "stopped", written: ["Audit record"] }],
      audit: null,
    });
    expect(stopped.task).toEqual({
      kind: "failed",
      task: "drawSample",
      problems: [{ kind: "stopped", written: ["Audit record"] }],
      written: ["Audit record"],
    });
  });
});

describe("a look at the workbook", () => {
  test("goes to the cases where one list is found, with what it suggests", () => {
    const state = after(...looked());
    expect(state.view).toEqual({ screen: "cases" });
    expect(chosenList(state)).toEqual(list);
    expect(state.setUp).toMatchObject({
      caseIdColumns: ["Referral ID"],
      periodColumn: "Received",
      groupColumn: "Outcome",
      carriedColumns: ["Received", "Agency"],
    });
  });

  test("stays at the start without a list, and takes none of several by itself", () => {
    expect(after(...looked(recognisedAudit({ lists: [] }))).view).toEqual({ screen: "start" });
    const other = { ...list, place: { ...list.place, sheet: "Contacts" } };
    const several = after(...looked(recognisedAudit({ lists: [list, other] })));
    expect(several.view).toEqual({ screen: "cases" });
    expect(several.setUp.list).toBeNull();
  });

  test("opens the overview of an audit that is under way, with its set-up in the fields", () => {
    const state = after(...looked(recognisedAudit({ record: draft })));
    expect(state.view).toEqual({ screen: "overview" });
    expect(state.setUp).toMatchObject({
      name: "Threshold audit 2017",
      list: listKey(list.place),
      from: "01/09/2017",
      to: "30/09/2017",
      size: "9",
      spares: "2",
    });
  });

  test("in the background leaves alone what is being edited, and the screen", () => {
    const state = after(
      ...looked(recognisedAudit({ record: draft })),
      { action: "opened", view: { screen: "sample", again: false } },
      { action: "edited", change: { size: "12" } },
      { action: "lookedAgain", audit: recognisedAudit({ record: draft, drawsBegun: 1 }), cells: null },
    );
    expect(state.setUp.size).toBe("12");
    expect(state.audit?.drawsBegun).toBe(1);
    expect(state.view).toEqual({ screen: "sample", again: false });
  });

  test("in the background follows the workbook where nothing is being edited", () => {
    const changed = { ...draft, definition: { ...draft.definition, name: "Renamed elsewhere" } };
    const state = after(...looked(recognisedAudit({ record: draft })), {
      action: "lookedAgain",
      cells: null,
      audit: recognisedAudit({ record: changed }),
    });
    expect(state.setUp.name).toBe("Renamed elsewhere");
  });
});

describe("what comes after a task", () => {
  test("a draw opens its own screen and forgets the old check", () => {
    const state = after(...looked(), begun(2, true, "drawSample"), {
      action: "ended",
      token: 2,
      result: { task: "drawSample", drawn: { record: committed, same: 9, of: 9, shortOfSpares: [] } },
      audit: drawnAudit(),
    });
    expect(state.view).toEqual({ screen: "drawn" });
    expect(state.check).toBeNull();
    expect(state.audit?.record?.state).toBe("Committed");
    expect(state.edited).toBe(false);
  });

  test("a set-up that is kept leads on, and the fields follow the workbook again", () => {
    const state = after(
      ...looked(),
      { action: "edited", change: { name: "Mine" } },
      { action: "begun", token: 2, task: "saveSetUp", writes: true },
      {
        action: "ended",
        token: 2,
        result: { task: "saveSetUp", next: { screen: "groups" } },
        audit: recognisedAudit({ record: draft }),
      },
    );
    expect(state.view).toEqual({ screen: "groups" });
    expect(state.edited).toBe(false);
    expect(state.setUp.name).toBe(draft.definition.name);
  });

  test("a failure keeps the screen, and opening another puts it away", () => {
    const failed = after(...looked(), begun(2), {
      action: "failed",
      token: 2,
      problems: [{ kind: "cellBeingEdited", written: [] }],
      audit: null,
    });
    expect(failed.view).toEqual({ screen: "cases" });
    expect(failed.task.kind).toBe("failed");
    expect(paneReducer(failed, { action: "dismissed" }).task).toEqual({ kind: "none" });
    expect(paneReducer(failed, { action: "opened", view: { screen: "share" } }).task).toEqual({
      kind: "none",
    });
  });

  test("another list starts its own suggestions and forgets the cells of the first", () => {
    const other = {
      ...list,
      place: { ...list.place, sheet: "Contacts" },
      suggestion: { caseId: null, date: null, group: null },
    };
    const state = after(
      ...looked(recognisedAudit({ lists: [list, other] })),
      { action: "edited", change: { from: "01/09/2017", size: "12" } },
      { action: "listChosen", list: other },
    );
    expect(state.setUp).toMatchObject({
      list: listKey(other.place),
      caseIdColumns: [],
      from: "",
      groupColumn: null,
      size: "12",
    });
    expect(state.cells).toBeNull();
  });
});

describe("a rule that is being edited", () => {
  const rule = { ...newRule, conditions: [newCondition("Agency")] };
  const opened = after(
    { action: "listChosen", list },
    { action: "opened", view: { screen: "rule", place: null, rule: newRule } },
  );

  test("stands on its screen and not in the set-up, but its column is read and it is counted", () => {
    const typed = paneReducer(opened, { action: "ruleTyped", rule });
    expect(typed.view).toEqual({ screen: "rule", place: null, rule });
    expect(typed.setUp.rules).toEqual([]);
    expect(typed.edited).toBe(opened.edited);
    expect(countedColumns(typed.setUp, list)).not.toContain("Agency");
    expect(countedColumns(countedSetUp(typed), list)).toContain("Agency");
    expect(countedSetUp(typed).rules).toEqual([rule]);
  });

  test("takes the place of the one that it changes, and none where another screen is open", () => {
    const other = { ...newRule, conditions: [newCondition("Outcome")] };
    const kept = paneReducer(opened, { action: "edited", change: { rules: [other, other] } });
    const editing = paneReducer(kept, { action: "opened", view: { screen: "rule", place: 1, rule } });
    expect(countedSetUp(editing).rules).toEqual([other, rule]);
    const elsewhere = paneReducer(editing, { action: "opened", view: { screen: "cases" } });
    expect(countedSetUp(elsewhere)).toBe(elsewhere.setUp);
    expect(paneReducer(elsewhere, { action: "ruleTyped", rule })).toBe(elsewhere);
  });
});
