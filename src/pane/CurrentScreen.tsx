import { Suspense, type ReactElement } from "react";
import * as late from "./late-screens";
import { usePane } from "./pane-context";
import type { PaneState } from "./pane-state";
import { OpeningScreen } from "./screens/OpeningScreen";
import { StartScreen } from "./screens/StartScreen";

/** The screen that the state says. */
export function CurrentScreen(): ReactElement {
  const { state } = usePane();
  return <Suspense fallback={<main className="screen" />}>{screenOf(state)}</Suspense>;
}

function screenOf({ view, task }: PaneState): ReactElement {
  if (task.kind === "running" && task.task === "drawSample") return <late.DrawingScreen task={task} />;
  switch (view.screen) {
    case "opening":
      return <OpeningScreen />;
    case "start":
      return <StartScreen />;
    case "overview":
      return <late.OverviewScreen />;
    case "newAudit":
      return <late.NewAuditScreen />;
    case "cases":
      return <late.CasesScreen />;
    case "rule":
      return <late.RuleScreen place={view.place} rule={view.rule} />;
    case "carriedColumns":
      return <late.CarriedColumnsScreen />;
    case "ownCases":
      return <late.OwnCasesScreen />;
    case "groups":
      return <late.GroupsScreen />;
    case "sample":
      return <late.SampleScreen />;
    case "sampleSize":
      return <late.SampleSizeScreen />;
    case "drawn":
      return <late.DrawnScreen />;
    case "replaceCase":
      return <late.ReplaceCaseScreen />;
    case "extendSample":
      return <late.ExtendSampleScreen />;
    case "checkByHand":
      return <late.CheckByHandScreen />;
    case "removeDraw":
      return <late.RemoveDrawScreen />;
    case "shareOut":
      return <late.ShareOutScreen />;
    case "criteria":
      return <late.CriteriaScreen />;
    case "criterion":
      return <late.CriterionScreen set={view.set} criterion={view.criterion} />;
    case "criteriaText":
      return <late.CriteriaTextScreen set={view.set} />;
    case "score":
      return <late.ScoreScreen added={view.added} />;
    case "scoreCase":
      return <late.ScoreCaseScreen />;
    case "completeness":
      return <late.CompletenessScreen />;
    case "secondReview":
      return <late.SecondReviewScreen />;
    case "themes":
      return <late.ThemesScreen />;
    case "findings":
      return <late.FindingsScreen />;
    case "result":
      return <late.ResultScreen criterion={view.criterion} />;
    case "countedCases":
      return <late.CountedCasesScreen count={view.count} />;
    case "checkPercentage":
      return <late.CheckPercentageScreen />;
    case "survey":
      return <late.SurveyScreen />;
    case "lastTime":
      return <late.LastTimeScreen />;
    case "share":
      return <late.ShareScreen />;
    case "shareText":
      return <late.ShareTextScreen key={view.text} id={view.text} />;
    case "setUpText":
      return <late.SetUpTextScreen />;
    case "settings":
      return <late.SettingsScreen />;
    case "about":
      return <late.AboutScreen />;
  }
}
