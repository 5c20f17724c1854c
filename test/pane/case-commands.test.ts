import { anotherAuthor } from "../../simulator/faults/another-author";
import { editMode } from "../../simulator/faults/edit-mode";
import { sheetNamed } from "../../simulator/host/new-workbook";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { caseCommands } from "../../src/pane/case-commands";
import type { CaseSitting } from "../../src/pane/case-sitting";
import { firstState } from "../../src/pane/pane-state";
import { paneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import { shownCell } from "../../src/pane/shown-answers";
import { cellUnder, HEADER_ROW, nthCase, SAMPLE, unscored, writeUnder } from "../stories/score-one-case";
import { insertRow } from "../stories/small-audit";

const DECISION = "4 Right decision";
const decision = "decision" as CriterionId;

const decisionAsked = mashThresholdSet.criteria.find(({ id }) => id === decision);

function shownDecision(sitting: CaseSitting) {
  return decisionAsked === undefined ? null : shownCell(sitting, decisionAsked, "mark");
}

/** The pane's state and commands over a workbook in the emulated Excel, without a window. */
async function sat() {
  const audit = await unscored();
  const look = await audit.tasks.recogniseAudit();
  if (!look.ok) throw new Error("not recognised");
  const store = paneStore({ ...recognised(firstState, look.value), by: "J. Okafor" });
  const commands = caseCommands(() => audit.tasks, store);
  const say = (text: string, criterion: CriterionId = decision): void =>
    commands.answer({ criterion, parts: [{ part: "mark", text }] });
  const sitting = () => {
    const now = store.state().sitting;
    if (now === null) throw new Error("no case is open");
    return now;
  };
  /** Until nothing is on its way any more, or it was held up. */
  const settled = async (): Promise<void> => {
    for (let turns = 0; turns < 400; turns += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (sitting().waiting.length === 0 || sitting().heldUp !== null) return;
    }
    throw new Error("still on its way");
  };
  return { ...audit, store, commands, say, sitting, settled, host: audit.open.excel.host };
}

test("a case opens at its first question, and the grid goes to its row", async () => {
  const { commands, sheet, sitting, workbook } = await sat();
  await commands.openCase({ key: nthCase(sheet, 3) });
  expect(sitting().reading.row).toBe(HEADER_ROW + 3);
  expect(sitting().question).toBe("threshold");
  expect(workbook.selection?.area.top).toBe(HEADER_ROW + 2);
});

test("what is said faster than Excel answers is written in its order, each read back", async () => {
  const { commands, sheet, sitting, say, settled, workbook, store } = await sat();
  const key = nthCase(sheet, 1);
  await commands.openCase({ key });
  say("Yes");
  say("No");
  say("Yes", "threshold" as CriterionId);
  expect(shownDecision(sitting())).toBe("No");
  await settled();
  expect(cellUnder(workbook, key, DECISION)).toBe("No");
  expect(cellUnder(workbook, key, "1 Threshold level")).toBe("Yes");
  expect(sitting()).toMatchObject({ waiting: [], heldUp: null, saved: { row: HEADER_ROW + 1 } });
  expect(store.state().audit?.scoringSheet?.cases[0]).toMatchObject({ unanswered: 5, scorer: "J. Okafor" });
});

test("another case opens only once everything said of this one is written", async () => {
  const { commands, sheet, sitting, say, workbook } = await sat();
  await commands.openCase({ key: nthCase(sheet, 1) });
  say("Yes");
  await commands.openCase({ key: nthCase(sheet, 2) });
  expect(cellUnder(workbook, nthCase(sheet, 1), DECISION)).toBe("Yes");
  expect(cellUnder(workbook, nthCase(sheet, 2), DECISION)).toBe("");
  expect(sitting().reading.key).toBe(nthCase(sheet, 2));
});

describe("somebody else wrote meanwhile", () => {
  const conflicted = async () => {
    const all = await sat();
    const key = nthCase(all.sheet, 2);
    await all.commands.openCase({ key });
    all.host.faults.start(anotherAuthor(1, (workbook) => writeUnder(workbook, key, DECISION, "Yes")));
    all.say("No");
    await all.settled();
    expect(all.sitting().heldUp).toMatchObject({
      why: "conflict",
      conflicts: [{ theirs: "Yes", yours: "No" }],
    });
    return { ...all, key };
  };

  test("theirs is kept, and shown", async () => {
    const { commands, sitting, workbook, key } = await conflicted();
    await commands.giveUp();
    expect(sitting()).toMatchObject({ waiting: [], heldUp: null });
    expect(shownDecision(sitting())).toBe("Yes");
    expect(cellUnder(workbook, key, DECISION)).toBe("Yes");
  });

  test("mine is written, theirs having been seen", async () => {
    const { commands, settled, workbook, key } = await conflicted();
    commands.insist();
    await settled();
    expect(cellUnder(workbook, key, DECISION)).toBe("No");
  });

  test("a third answer after theirs was seen is a conflict again", async () => {
    const { commands, sitting, settled, workbook, key } = await conflicted();
    writeUnder(workbook, key, DECISION, "N/A");
    commands.insist();
    await settled();
    expect(sitting().heldUp).toMatchObject({ why: "conflict", conflicts: [{ seen: "Yes", theirs: "N/A" }] });
    expect(cellUnder(workbook, key, DECISION)).toBe("N/A");
  });

  test("no other case opens until it is settled", async () => {
    const { commands, sitting, sheet, key } = await conflicted();
    await commands.openCase({ key: nthCase(sheet, 4) });
    expect(sitting().reading.key).toBe(key);
  });
});

test("while a cell is edited what was said is kept, in its order, and written at the next try", async () => {
  const { commands, sheet, sitting, say, settled, workbook, host } = await sat();
  const key = nthCase(sheet, 1);
  await commands.openCase({ key });
  const letGo = host.faults.start(editMode());
  say("Yes");
  await settled();
  say("No", "agencies" as CriterionId);
  expect(sitting().heldUp).toMatchObject({ why: "problems", problems: [{ kind: "cellBeingEdited" }] });
  expect(sitting().waiting).toHaveLength(2);
  letGo();
  commands.tryAgain();
  await settled();
  expect(cellUnder(workbook, key, DECISION)).toBe("Yes");
  expect(cellUnder(workbook, key, "2 Agencies contacted")).toBe("No");
});

test("headers that moved down are looked for again, and the answer is written all the same", async () => {
  const { commands, sheet, say, settled, sitting, workbook } = await sat();
  const key = nthCase(sheet, 1);
  await commands.openCase({ key });
  insertRow(workbook, SAMPLE, 2);
  say("Yes");
  await settled();
  expect(sitting().heldUp).toBeNull();
  expect(cellUnder(workbook, key, DECISION)).toBe("Yes");
});

describe("the pane follows the selected row", () => {
  test("and is not led by the rows that it selects itself", async () => {
    const { commands, sheet, sitting, workbook, host } = await sat();
    const { id } = sheetNamed(workbook, SAMPLE);
    const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
    const select = (row: number): void =>
      host.events.raise("SelectionChanged", id, { address: `C${HEADER_ROW + row}` });
    const end = commands.followRows();
    await wait();
    await commands.openCase({ key: nthCase(sheet, 1) });
    await commands.openCase({ key: nthCase(sheet, 2) });
    // Excel tells of the first selection only now: the pane has long been elsewhere.
    select(1);
    await wait();
    expect(sitting().reading.key).toBe(nthCase(sheet, 2));
    select(2);
    await wait();
    expect(sitting().reading.key).toBe(nthCase(sheet, 2));

    const before = host.counters.requests;
    select(5);
    await wait();
    expect(sitting().reading.key).toBe(nthCase(sheet, 5));
    // Following reads the row and selects nothing, so that there is nothing to follow.
    expect(host.counters.requests - before).toBe(1);
    select(20);
    await wait();
    expect(sitting().reading.key).toBe(nthCase(sheet, 5));
    end();
    await wait();
    select(3);
    await wait();
    expect(sitting().reading.key).toBe(nthCase(sheet, 5));
  });
});
