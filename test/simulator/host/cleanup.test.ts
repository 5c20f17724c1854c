import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";
import { startExcel, type RunningExcel } from "../../../simulator/host/start-excel";

/** How many requests reach the host for one read, however the client is asked: what src/excel relies on. */
describe("the requests of one read with the real client", () => {
  let running: RunningExcel;
  beforeEach(async () => {
    const workbook = newWorkbook(["List"]);
    setValues(sheetNamed(workbook, "List"), "A1", [["id"], ["a"]]);
    running = await startExcel(workbook);
  });
  afterEach(() => running.close());

  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const kept = (): number => running.host.references.count;

  test("Excel.run sends a second request to let go of its ranges", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List").getRange("A1:A2").load("values");
      await context.sync();
      expect(kept()).toBe(1);
      expect(range.values).toEqual([["id"], ["a"]]);
    });
    await settled();
    expect(running.host.counters.requests).toBe(2);
    expect(kept()).toBe(0);
  });

  test("Excel.run with each range untracked before the sync sends one", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List").getRange("A1:A2").load("values").untrack();
      await context.sync();
      expect(range.values).toEqual([["id"], ["a"]]);
    });
    await settled();
    expect(running.host.counters.requests).toBe(1);
  });

  test("a context of one's own sends one, and its ranges end with the request", async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("List").getRange("A1:A2").load("values");
    await context.sync();
    await settled();
    expect(range.values).toEqual([["id"], ["a"]]);
    expect(running.host.counters.requests).toBe(1);
    expect(() => range.load("address")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });

  test("objects that are no ranges are never tracked", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List").load("name");
      await context.sync();
    });
    await settled();
    expect(running.host.counters.requests).toBe(1);
  });

  test("only the first sync of a context sends without anything to do: it names the workbook", async () => {
    await Excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    await settled();
    expect(running.host.counters.since()).toMatchObject({ requests: 1, actions: 1 });
  });
});
