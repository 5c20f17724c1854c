import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "./pane-context";
import type { PaneState } from "./pane-state";
import { OpeningScreen } from "./screens/OpeningScreen";
import { StartScreen } from "./screens/StartScreen";

// Each screen comes when it is first opened, so that the pane itself is there at once.
const OverviewScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/OverviewScreen").then((m) => ({
    default: m.OverviewScreen,
  })),
);
const NewAuditScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/NewAuditScreen").then((m) => ({
    default: m.NewAuditScreen,
  })),
);
const CasesScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/CasesScreen").then((m) => ({ default: m.CasesScreen })),
);
const RuleScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/RuleScreen").then((m) => ({ default: m.RuleScreen })),
);
const CarriedColumnsScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/CarriedColumnsScreen").then((m) => ({
    default: m.CarriedColumnsScreen,
  })),
);
const OwnCasesScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/OwnCasesScreen").then((m) => ({
    default: m.OwnCasesScreen,
  })),
);
const GroupsScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/GroupsScreen").then((m) => ({
    default: m.GroupsScreen,
  })),
);
const SampleScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/SampleScreen").then((m) => ({
    default: m.SampleScreen,
  })),
);
const SampleSizeScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/SampleSizeScreen").then((m) => ({
    default: m.SampleSizeScreen,
  })),
);
const DrawingScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/DrawingScreen").then((m) => ({
    default: m.DrawingScreen,
  })),
);
const DrawnScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/DrawnScreen").then((m) => ({ default: m.DrawnScreen })),
);
const ReplaceCaseScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/ReplaceCaseScreen").then((m) => ({
    default: m.ReplaceCaseScreen,
  })),
);
const ExtendSampleScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/ExtendSampleScreen").then((m) => ({
    default: m.ExtendSampleScreen,
  })),
);
const CheckByHandScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/CheckByHandScreen").then((m) => ({
    default: m.CheckByHandScreen,
  })),
);
const RemoveDrawScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/RemoveDrawScreen").then((m) => ({
    default: m.RemoveDrawScreen,
  })),
);
const ShareOutScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/ShareOutScreen").then((m) => ({
    default: m.ShareOutScreen,
  })),
);
const CriteriaScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CriteriaScreen").then((m) => ({
    default: m.CriteriaScreen,
  })),
);
const CriterionScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CriterionScreen").then((m) => ({
    default: m.CriterionScreen,
  })),
);
const CriteriaTextScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CriteriaTextScreen").then((m) => ({
    default: m.CriteriaTextScreen,
  })),
);
const ScoreScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/ScoreScreen").then((m) => ({ default: m.ScoreScreen })),
);
const ScoreCaseScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/ScoreCaseScreen").then((m) => ({
    default: m.ScoreCaseScreen,
  })),
);
const CompletenessScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CompletenessScreen").then((m) => ({
    default: m.CompletenessScreen,
  })),
);
const SecondReviewScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/SecondReviewScreen").then((m) => ({
    default: m.SecondReviewScreen,
  })),
);
const ThemesScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/ThemesScreen").then((m) => ({ default: m.ThemesScreen })),
);
const FindingsScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/FindingsScreen").then((m) => ({
    default: m.FindingsScreen,
  })),
);
const ResultScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/ResultScreen").then((m) => ({
    default: m.ResultScreen,
  })),
);
const CountedCasesScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/CountedCasesScreen").then((m) => ({
    default: m.CountedCasesScreen,
  })),
);
const CheckPercentageScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/CheckPercentageScreen").then((m) => ({
    default: m.CheckPercentageScreen,
  })),
);
const LastTimeScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/LastTimeScreen").then((m) => ({
    default: m.LastTimeScreen,
  })),
);
const ShareScreen = lazy(() =>
  import(/* webpackChunkName: "share" */ "./screens/ShareScreen").then((m) => ({ default: m.ShareScreen })),
);
const SurveyScreen = lazy(() =>
  import(/* webpackChunkName: "survey" */ "./screens/SurveyScreen").then((m) => ({
    default: m.SurveyScreen,
  })),
);
const ShareTextScreen = lazy(() =>
  import(/* webpackChunkName: "share" */ "./screens/ShareTextScreen").then((m) => ({
    default: m.ShareTextScreen,
  })),
);
const SetUpTextScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/SetUpTextScreen").then((m) => ({
    default: m.SetUpTextScreen,
  })),
);
const SettingsScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/SettingsScreen").then((m) => ({
    default: m.SettingsScreen,
  })),
);
const AboutScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/AboutScreen").then((m) => ({
    default: m.AboutScreen,
  })),
);

/** The screen that the state says. */
export function CurrentScreen(): ReactElement {
  const { state } = usePane();
  return <Suspense fallback={<main className="screen" />}>{screenOf(state)}</Suspense>;
}

function screenOf({ view, task }: PaneState): ReactElement {
  if (task.kind === "running" && task.task === "drawSample") return <DrawingScreen task={task} />;
  switch (view.screen) {
    case "opening":
      return <OpeningScreen />;
    case "start":
      return <StartScreen />;
    case "overview":
      return <OverviewScreen />;
    case "newAudit":
      return <NewAuditScreen />;
    case "cases":
      return <CasesScreen />;
    case "rule":
      return <RuleScreen place={view.place} rule={view.rule} />;
    case "carriedColumns":
      return <CarriedColumnsScreen />;
    case "ownCases":
      return <OwnCasesScreen />;
    case "groups":
      return <GroupsScreen />;
    case "sample":
      return <SampleScreen />;
    case "sampleSize":
      return <SampleSizeScreen />;
    case "drawn":
      return <DrawnScreen />;
    case "replaceCase":
      return <ReplaceCaseScreen />;
    case "extendSample":
      return <ExtendSampleScreen />;
    case "checkByHand":
      return <CheckByHandScreen />;
    case "removeDraw":
      return <RemoveDrawScreen />;
    case "shareOut":
      return <ShareOutScreen />;
    case "criteria":
      return <CriteriaScreen />;
    case "criterion":
      return <CriterionScreen set={view.set} criterion={view.criterion} />;
    case "criteriaText":
      return <CriteriaTextScreen set={view.set} />;
    case "score":
      return <ScoreScreen added={view.added} />;
    case "scoreCase":
      return <ScoreCaseScreen />;
    case "completeness":
      return <CompletenessScreen />;
    case "secondReview":
      return <SecondReviewScreen />;
    case "themes":
      return <ThemesScreen />;
    case "findings":
      return <FindingsScreen />;
    case "result":
      return <ResultScreen criterion={view.criterion} />;
    case "countedCases":
      return <CountedCasesScreen count={view.count} />;
    case "checkPercentage":
      return <CheckPercentageScreen />;
    case "survey":
      return <SurveyScreen />;
    case "lastTime":
      return <LastTimeScreen />;
    case "share":
      return <ShareScreen />;
    case "shareText":
      return <ShareTextScreen key={view.text} id={view.text} />;
    case "setUpText":
      return <SetUpTextScreen />;
    case "settings":
      return <SettingsScreen />;
    case "about":
      return <AboutScreen />;
  }
}
