import { refusal, success } from "../../../src/core/outcome";
import { paneCommands } from "../../../src/pane/commands/commands";
import { firstState } from "../../../src/pane/pane-state";
import { paneStore } from "../../../src/pane/pane-store";
import type { DrawnSample, DrawProgress } from "../../../src/tasks/draw-results";
import { committed, definition, draft, drawnAudit, list, listCells, recognisedAudit } from "../made-up-audit";
import { awaited, tasksOnPaper } from "../tasks-on-paper";

const begun = (answers: Parameters<typeof tasksOnPaper>[0] = {}) => {
  const { tasks, calls } = tasksOnPaper(answers);
  const store = paneStore(firstState);
  return { commands: paneCommands(tasks, store), store, calls };
};

test("the draw gets the list's place and the set-up as a definition, and its steps are shown", async () => {
  let told: DrawProgress | undefined;
  const { answer, arrive } = awaited<DrawnSample>();
  const { commands, store, calls } = begun({
    recogniseAudit: () => Promise.resolve(success(recognisedAudit({ record: draft }))),
    drawSample: (_place, _definition, _by, progress) => {
      told = progress;
      return answer;
    },
  });
  await commands.look();
  store.dispatch({ action: "named", by: " J. Okafor " });
  const drawing = commands.drawSample();
  // What makes a definition of the fields comes with the first draw.
  await new Promise((done) => setTimeout(done));
  expect(calls.find(([task]) => task === "drawSample")?.slice(1, 4)).toEqual([
    list.place,
    definition,
    "J. Okafor",
  ]);
  told?.step("writingSheets", 2, 5);
  expect(store.state().task).toMatchObject({ task: "drawSample", step: "writingSheets", done: 2, total: 5 });
  expect(told?.signal?.aborted).toBe(false);
  commands.stop();
  expect(told?.signal?.aborted).toBe(true);
  arrive(success({ record: committed, same: 9, of: 9, shortOfSpares: [] }));
  await drawing;
  expect(store.state().view).toEqual({ screen: "drawn" });
});

test("after a write the pane shows what stands in the workbook", async () => {
  let written = false;
  const { commands, store } = begun({
    recogniseAudit: () =>
      Promise.resolve(success(written ? drawnAudit() : recognisedAudit({ record: draft }))),
    drawSample: () => {
      written = true;
      return Promise.resolve(success({ record: committed, same: 9, of: 9, shortOfSpares: [] }));
    },
  });
  await commands.look();
  await commands.drawSample();
  expect(store.state().audit?.stages.sample).toBe("done");
});

test("nothing begins while something is written", async () => {
  const { answer, arrive } = awaited<{ readonly record: string }>();
  const { commands, calls } = begun({ saveSetUp: () => answer });
  await commands.look();
  const saving = commands.saveSetUp({ screen: "groups" });
  await commands.readCases();
  await commands.writeFindings();
  expect(calls.map(([task]) => task)).toEqual(["recogniseAudit", "saveSetUp"]);
  arrive(success({ record: "Audit record" }));
  await saving;
});

test("a read that is overtaken is told to stop, and its answer is dropped", async () => {
  const first = awaited<ReturnType<typeof listCells>>();
  const signals: (AbortSignal | null | undefined)[] = [];
  const { commands, store } = begun({
    readCases: (_place, _columns, _shown, progress) => {
      signals.push(progress?.signal);
      return signals.length === 1 ? first.answer : Promise.resolve(success(listCells()));
    },
  });
  await commands.look();
  const overtaken = commands.readCases();
  await commands.readCases();
  expect(signals[0]?.aborted).toBe(true);
  const kept = store.state().cells;
  first.arrive(refusal({ kind: "stopped", written: [] }));
  await overtaken;
  expect(store.state().cells).toBe(kept);
  expect(store.state().task).toEqual({ kind: "none" });
});

test("what failed is done again on request", async () => {
  let tries = 0;
  const { commands, store } = begun({
    readCases: () => {
      tries += 1;
      return Promise.resolve(
        tries === 1 ? refusal({ kind: "cellBeingEdited", written: [] }) : success(listCells()),
      );
    },
  });
  await commands.look();
  await commands.readCases();
  expect(store.state().task.kind).toBe("failed");
  await commands.retry();
  expect(store.state().task).toEqual({ kind: "none" });
  expect(store.state().cells?.rowCount).toBe(30);
});

test("a task that throws is said to have been refused, with no text of its own", async () => {
  const { commands, store } = begun({ checkDraw: () => Promise.reject(new TypeError("CAM-100 is odd")) });
  await commands.look();
  await commands.checkDraw();
  expect(store.state().task).toEqual({
    kind: "failed",
    task: "checkDraw",
    problems: [{ kind: "excelRefused", code: "TypeError", where: "checkDraw", written: [] }],
    written: [],
  });
});

test("a look in the background that gets no answer changes nothing", async () => {
  let answers = 0;
  const { commands, store } = begun({
    recogniseAudit: () => {
      answers += 1;
      return Promise.resolve(
        answers === 1 ? success(recognisedAudit()) : refusal({ kind: "cellBeingEdited", written: [] }),
      );
    },
  });
  await commands.look();
  const before = store.state();
  await commands.lookAgain();
  expect(store.state()).toBe(before);
});

test("where the look after a write fails, the auditor learns why", async () => {
  let looks = 0;
  const { commands, store } = begun({
    recogniseAudit: () => {
      looks += 1;
      return Promise.resolve(
        looks === 1 ? success(recognisedAudit()) : refusal({ kind: "excelBusy", seconds: 120, written: [] }),
      );
    },
  });
  await commands.look();
  await commands.saveSetUp({ screen: "groups" });
  expect(store.state().view).toEqual({ screen: "groups" });
  expect(store.state().task).toMatchObject({ kind: "failed", task: "recogniseAudit" });
});

test("when the pane gets the focus back, a screen that counts the list reads it again", async () => {
  let reads = 0;
  const { commands, store } = begun({
    readCases: () => {
      reads += 1;
      const cells = listCells();
      return Promise.resolve(success(reads === 1 ? cells : { ...cells, rowCount: cells.rowCount + 1 }));
    },
  });
  await commands.look();
  await commands.readCases();
  const before = store.state().cells?.rowCount ?? 0;
  store.dispatch({ action: "opened", view: { screen: "cases" } });
  await commands.lookAgain();
  expect(store.state().cells?.rowCount).toBe(before + 1);

  store.dispatch({ action: "opened", view: { screen: "criteria" } });
  await commands.lookAgain();
  expect(reads).toBe(2);
});
