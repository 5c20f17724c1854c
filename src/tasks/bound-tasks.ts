import type { Workbook } from "../sheets/workbook";
import { readCases } from "./read-cases";
import { recogniseAudit } from "./recognise-audit";
import { showPlace } from "./show-place";
import type { Surroundings } from "./surroundings";
import type { Tasks } from "./tasks";

/**
 * All tasks, bound to one workbook. What recognises an audit and reads a list is there at once; the others are loaded when
 * they are first asked for, so that the pane opens quickly.
 */
export function boundTasks(workbook: Workbook, surroundings: Surroundings): Tasks {
  const ground = { workbook, surroundings };
  return {
    recogniseAudit: () => recogniseAudit(ground),
    readCases: (place, columns, shown, progress) => readCases(ground, place, columns, shown, progress),
    saveSetUp: async (definition, by) => (await import("./save-set-up")).saveSetUp(ground, definition, by),
    drawSample: async (place, definition, by, progress) =>
      (await import("./draw-sample")).drawSample(ground, place, definition, by, progress),
    checkDraw: async (by, progress) => (await import("./check-draw")).checkDraw(ground, by, progress),
    removeUnfinishedDraw: async (record, by) =>
      (await import("./remove-unfinished-draw")).removeUnfinishedDraw(ground, record, by),
    addScoringColumns: async (criteriaSet) =>
      (await import("./add-scoring-columns")).addScoringColumns(ground, criteriaSet),
    useExistingCases: async (cases, by) =>
      (await import("./use-existing-cases")).useExistingCases(ground, cases, by),
    previewFindings: async () => (await import("./preview-findings")).previewFindings(ground),
    writeFindings: async (_by, progress) =>
      (await import("./write-findings")).writeFindings(ground, progress),
    show: (place) => showPlace(ground, place),
  };
}
