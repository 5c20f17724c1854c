import { lazy } from "react";

// Each screen comes when it is first opened, so that the pane itself is there at once: with those of its stage, by the name
// of its file (`webpackChunkName`).

export const OverviewScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/OverviewScreen").then((m) => ({
    default: m.OverviewScreen,
  })),
);
export const NewAuditScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/NewAuditScreen").then((m) => ({
    default: m.NewAuditScreen,
  })),
);
export const CasesScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/CasesScreen").then((m) => ({ default: m.CasesScreen })),
);
export const RuleScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/RuleScreen").then((m) => ({ default: m.RuleScreen })),
);
export const CarriedColumnsScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/CarriedColumnsScreen").then((m) => ({
    default: m.CarriedColumnsScreen,
  })),
);
export const OwnCasesScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/OwnCasesScreen").then((m) => ({
    default: m.OwnCasesScreen,
  })),
);
export const GroupsScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/GroupsScreen").then((m) => ({
    default: m.GroupsScreen,
  })),
);
export const SampleScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/SampleScreen").then((m) => ({
    default: m.SampleScreen,
  })),
);
export const SampleSizeScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/SampleSizeScreen").then((m) => ({
    default: m.SampleSizeScreen,
  })),
);
export const DrawingScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/DrawingScreen").then((m) => ({
    default: m.DrawingScreen,
  })),
);
export const DrawnScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/DrawnScreen").then((m) => ({ default: m.DrawnScreen })),
);
export const ReplaceCaseScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/ReplaceCaseScreen").then((m) => ({
    default: m.ReplaceCaseScreen,
  })),
);
export const ExtendSampleScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/ExtendSampleScreen").then((m) => ({
    default: m.ExtendSampleScreen,
  })),
);
export const CheckByHandScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/CheckByHandScreen").then((m) => ({
    default: m.CheckByHandScreen,
  })),
);
export const RemoveDrawScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/RemoveDrawScreen").then((m) => ({
    default: m.RemoveDrawScreen,
  })),
);
export const ShareOutScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/ShareOutScreen").then((m) => ({
    default: m.ShareOutScreen,
  })),
);
export const CriteriaScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CriteriaScreen").then((m) => ({
    default: m.CriteriaScreen,
  })),
);
export const CriterionScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CriterionScreen").then((m) => ({
    default: m.CriterionScreen,
  })),
);
export const CriteriaTextScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CriteriaTextScreen").then((m) => ({
    default: m.CriteriaTextScreen,
  })),
);
export const ScoreScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/ScoreScreen").then((m) => ({ default: m.ScoreScreen })),
);
export const ScoreCaseScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/ScoreCaseScreen").then((m) => ({
    default: m.ScoreCaseScreen,
  })),
);
export const CompletenessScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/CompletenessScreen").then((m) => ({
    default: m.CompletenessScreen,
  })),
);
export const SecondReviewScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/SecondReviewScreen").then((m) => ({
    default: m.SecondReviewScreen,
  })),
);
export const ThemesScreen = lazy(() =>
  import(/* webpackChunkName: "score" */ "./screens/ThemesScreen").then((m) => ({ default: m.ThemesScreen })),
);
export const FindingsScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/FindingsScreen").then((m) => ({
    default: m.FindingsScreen,
  })),
);
export const ResultScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/ResultScreen").then((m) => ({
    default: m.ResultScreen,
  })),
);
export const CountedCasesScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/CountedCasesScreen").then((m) => ({
    default: m.CountedCasesScreen,
  })),
);
export const CheckPercentageScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/CheckPercentageScreen").then((m) => ({
    default: m.CheckPercentageScreen,
  })),
);
export const LastTimeScreen = lazy(() =>
  import(/* webpackChunkName: "findings" */ "./screens/LastTimeScreen").then((m) => ({
    default: m.LastTimeScreen,
  })),
);
export const ShareScreen = lazy(() =>
  import(/* webpackChunkName: "share" */ "./screens/ShareScreen").then((m) => ({ default: m.ShareScreen })),
);
export const SurveyScreen = lazy(() =>
  import(/* webpackChunkName: "survey" */ "./screens/SurveyScreen").then((m) => ({
    default: m.SurveyScreen,
  })),
);
export const ShareTextScreen = lazy(() =>
  import(/* webpackChunkName: "share" */ "./screens/ShareTextScreen").then((m) => ({
    default: m.ShareTextScreen,
  })),
);
export const SetUpTextScreen = lazy(() =>
  import(/* webpackChunkName: "sample" */ "./screens/SetUpTextScreen").then((m) => ({
    default: m.SetUpTextScreen,
  })),
);
export const SettingsScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/SettingsScreen").then((m) => ({
    default: m.SettingsScreen,
  })),
);
export const AboutScreen = lazy(() =>
  import(/* webpackChunkName: "overview" */ "./screens/AboutScreen").then((m) => ({
    default: m.AboutScreen,
  })),
);
