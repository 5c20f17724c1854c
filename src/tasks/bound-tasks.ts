import type { Workbook } from "../sheets/workbook";
import { addScoringColumns } from "./add-scoring-columns";
import { checkDraw } from "./check-draw";
import { drawSample } from "./draw-sample";
import { previewFindings } from "./preview-findings";
import { readCases } from "./read-cases";
import { recogniseAudit } from "./recognise-audit";
import { removeUnfinishedDraw } from "./remove-unfinished-draw";
import { saveSetUp } from "./save-set-up";
import { showPlace } from "./show-place";
import type { Surroundings } from "./surroundings";
import type { Tasks } from "./tasks";
import { useExistingCases } from "./use-existing-cases";

/**
 * All tasks, bound to one workbook. The findings and their statistics are loaded when they are first asked for, so that
 * the pane opens quickly.
 */
export function boundTasks(workbook: Workbook, surroundings: Surroundings): Tasks {
  const ground = { workbook, surroundings };
  return {
    recogniseAudit: () => recogniseAudit(ground),
    readCases: (place, columns, progress) => readCases(ground, place, columns, progress),
    saveSetUp: (definition, by) => saveSetUp(ground, definition, by),
    drawSample: (place, definition, by, progress) => drawSample(ground, place, definition, by, progress),
    checkDraw: (by) => checkDraw(ground, by),
    removeUnfinishedDraw: (record, by) => removeUnfinishedDraw(ground, record, by),
    addScoringColumns: (criteriaSet) => addScoringColumns(ground, criteriaSet),
    useExistingCases: (cases, by) => useExistingCases(ground, cases, by),
    previewFindings: () => previewFindings(ground),
    writeFindings: async (_by, progress) =>
      (await import("./write-findings")).writeFindings(ground, progress),
    show: (place) => showPlace(ground, place),
  };
}
