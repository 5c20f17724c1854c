import type { RecognisedAudit } from "../tasks/recognised-audit";
import type { PaneState, PaneView } from "./pane-state";
import { listKey, setUpForList } from "./set-up";
import { withStatedList } from "./stated-list";
import { stageView } from "./stages";
import { setUpFromDefinition } from "./set-up-from-definition";

/** The state after a look at the workbook. Fields that the auditor is editing stay as they are. */
export function recognised(state: PaneState, audit: RecognisedAudit): PaneState {
  const looked = { ...state, audit };
  const filled = withStatedList(state.edited ? looked : { ...looked, setUp: setUpOf(looked, audit) }, true);
  const stale = audit.findingsMadeAt === null ? { ...filled, made: null } : filled;
  return { ...stale, view: viewAfterLook(stale) };
}

function setUpOf(state: PaneState, audit: RecognisedAudit): PaneState["setUp"] {
  if (audit.record !== null) return setUpFromDefinition(audit.record.definition, audit.lists);
  const [first] = audit.lists;
  const stillThere = audit.lists.some((list) => listKey(list.place) === state.setUp.list);
  // One list only is taken at once; among several the auditor says which.
  if (stillThere || first === undefined || audit.lists.length > 1) return state.setUp;
  return setUpForList(state.setUp, first);
}

/** The first screen after the first look: the one that was asked for, or as far as the audit has come. */
function viewAfterLook(state: PaneState): PaneView {
  const { view, audit, opensOn } = state;
  if (audit === null || (view.screen !== "opening" && view.screen !== "start")) return view;
  const begun = audit.record !== null || audit.existingCases !== null;
  if (begun) return opensOn === null ? { screen: "overview" } : stageView(opensOn, state);
  if (audit.lists.length === 0) return { screen: "start" };
  return opensOn === null || opensOn === "sample" ? { screen: "cases" } : stageView(opensOn, state);
}
