import { openingStage } from "../../src/pane/opening-stage";
import { paneReducer } from "../../src/pane/pane-reducer";
import { firstState } from "../../src/pane/pane-state";
import type { PaneView } from "../../src/pane/pane-state";
import type { RecognisedAudit, StageName } from "../../src/tasks/recognised-audit";
import { drawnAudit, recognisedAudit } from "./made-up-audit";

test.each([
  ["?open=sample", "sample"],
  ["?open=score&_host_Info=Excel$Win32$16.01$en-GB", "score"],
  ["?_host_Info=Excel$Web$16.00$en-GB&open=findings", "findings"],
  ["", null],
  ["?open=", null],
  ["?open=share", null],
  ["?open=removeDraw", null],
  ["?opened=score", null],
])("the address with %s opens on %s", (query, stage) => {
  expect(openingStage(query)).toBe(stage);
});

/** The view after the first look at the workbook, for a pane that was opened by that button. */
const firstView = (opensOn: StageName | null, audit: RecognisedAudit): PaneView =>
  paneReducer({ ...firstState, opensOn }, { action: "lookedAgain", audit, cells: null }).view;

describe("after the first look at the workbook", () => {
  test("the screen that the button asked for is open, as far as the audit has come", () => {
    expect(firstView("sample", drawnAudit())).toEqual({ screen: "drawn" });
    expect(firstView("score", drawnAudit())).toEqual({ screen: "score", added: null });
    expect(firstView("findings", drawnAudit())).toEqual({ screen: "findings" });
    expect(firstView(null, drawnAudit())).toEqual({ screen: "overview" });
  });

  test("where no audit has begun, Sample begins with the cases, and the others say what they need", () => {
    const untouched = recognisedAudit({ record: null });
    expect(firstView("sample", untouched)).toEqual({ screen: "cases" });
    expect(firstView(null, untouched)).toEqual({ screen: "cases" });
    expect(firstView("findings", untouched)).toEqual({ screen: "findings" });
  });

  test("where there is no list, each says so", () => {
    const bare = recognisedAudit({ record: null, lists: [] });
    for (const stage of ["sample", "score", "findings", null] as const) {
      expect(firstView(stage, bare)).toEqual({ screen: "start" });
    }
  });

  test("a later look leaves the screen alone", () => {
    const open = { ...firstState, opensOn: "findings" as const, view: { screen: "criteria" as const } };
    const looked = paneReducer(open, { action: "lookedAgain", audit: drawnAudit(), cells: null });
    expect(looked.view).toEqual({ screen: "criteria" });
  });
});
