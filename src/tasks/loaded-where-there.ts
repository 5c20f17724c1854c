import type { CriteriaSet } from "../core/scoring/criterion";
import type { DrawEvent } from "../core/sampling/draw-record";
import type { SurveyAtAGlance } from "../sheets/survey-at-a-glance";
import type { SheetCells } from "../sheets/workbook";
import type { StageState } from "./recognised-audit";
import type { FindingsStand } from "./share-stage";

/** Loaded only where Audit survey is there. */
export async function recognisedSurvey(cells: SheetCells): Promise<SurveyAtAGlance | null> {
  const { surveyAtAGlance } = await import(/* webpackChunkName: "overview" */ "../sheets/survey-at-a-glance");
  return surveyAtAGlance(cells);
}

/** Loaded only where Audit findings is there. */
export async function comparedWith(cells: SheetCells): Promise<readonly string[]> {
  const { rememberedComparison } = await import(
    /* webpackChunkName: "overview" */ "../sheets/remembered-comparison"
  );
  return rememberedComparison(cells).sheets;
}

/** Loaded only where the sheet is there. What can't be read of it is told with the scores, which rest on it. */
export async function standingCriteriaOf(cells: SheetCells): Promise<CriteriaSet | null> {
  const { readCriteria } = await import(/* webpackChunkName: "overview" */ "../sheets/read-criteria");
  const read = readCriteria(cells);
  return read.ok ? read.value : null;
}

/** What reads the lines about copies is loaded only where there are any. */
export async function shareStageOf(
  events: readonly DrawEvent[],
  findings: FindingsStand,
): Promise<StageState> {
  if (!events.some(({ kind }) => kind.startsWith("Copy "))) return "notBegun";
  return (await import(/* webpackChunkName: "overview" */ "./share-stage")).shareStage(events, findings);
}
