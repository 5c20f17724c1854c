import { refusal, success } from "../../src/core/outcome";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { saveWithMoves } from "../../src/pane/save-with-moves";
import type { Tasks } from "../../src/tasks/tasks";

const criterion = mashThresholdSet.criteria[0]?.id;
if (criterion === undefined) throw new Error("no question");
const moves = [{ criterion, from: "Yes", to: "Met" }];
const saved = success({ sheet: "Audit criteria" });
const place = { sheet: "Audit sample", address: "H5" };

function asked(answers: readonly Awaited<ReturnType<Tasks["moveMarks"]>>[]) {
  const calls: string[] = [];
  const left = [...answers];
  const ask = saveWithMoves(
    () => ({
      saveCriteria: () => {
        calls.push("save");
        return Promise.resolve(saved);
      },
      moveMarks: () => {
        calls.push("move");
        return Promise.resolve(left.shift() ?? refusal({ kind: "workbookReadOnly" }));
      },
    }),
    mashThresholdSet,
    mashThresholdSet,
    moves,
  );
  return { ask, calls };
}

test("what is asked again repeats the marks only, and says that the questions are written", async () => {
  const { ask, calls } = asked([
    refusal({ kind: "cellBeingEdited", written: [] }),
    success({ sheet: "Audit sample", written: 3, left: [] }),
  ]);
  expect(await ask()).toEqual(refusal({ kind: "cellBeingEdited", written: ["Audit criteria"] }));
  expect(await ask()).toEqual(saved);
  expect(calls).toEqual(["save", "move", "move"]);
});

test("cells that somebody changed in that moment are not passed over", async () => {
  const { ask } = asked([success({ sheet: "Audit sample", written: 2, left: [place] })]);
  expect(await ask()).toEqual(
    refusal({
      kind: "sheetChangedSince",
      sheet: "Audit sample",
      written: ["Audit criteria", "Audit sample"],
    }),
  );
});
