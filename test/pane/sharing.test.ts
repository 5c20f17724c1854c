import { firstState, type PaneState } from "../../src/pane/pane-state";
import { paneReducer } from "../../src/pane/pane-reducer";
import { nextOpenText } from "../../src/pane/share-text-order";
import { currentChoices, draftOf, nothingShared, sharing } from "../../src/pane/sharing";
import type { SharePreview } from "../../src/tasks/share-results";
import {
  clearPreview,
  findingsMade,
  madeCopy,
  openPreview,
  school,
  settledStory,
  story,
} from "./made-up-share";

const typed = (of: string, text: string) =>
  ({ event: "typed", draft: { of, what: "text", typed: text }, start: "as proposed" }) as const;

/** The state after an answer about a text has come back. */
function answered(view: PaneState["view"], text: string, preview: SharePreview): PaneState {
  const before: PaneState = { ...firstState, view, sharing: { ...nothingShared, preview: openPreview() } };
  const begun = paneReducer(before, { action: "begun", token: 1, task: "answerShareText", writes: true });
  const audit = findingsMade();
  return paneReducer(begun, {
    action: "ended",
    token: 1,
    result: { task: "answerShareText", text, preview },
    audit,
  });
}

describe("what is typed for a text", () => {
  test("is a draft until it is what stood there before", () => {
    const once = sharing(nothingShared, typed(school.id, "Said otherwise"));
    expect(draftOf(once, school.id, "text")).toBe("Said otherwise");
    expect(draftOf(once, school.id, "reason")).toBeNull();
    expect(draftOf(once, story.id, "text")).toBeNull();
    expect(sharing(once, typed(school.id, "as proposed")).drafts).toEqual([]);
  });

  const withDrafts = sharing(sharing(nothingShared, typed(school.id, "A")), typed(story.id, "B"));
  const previewed = (preview: SharePreview, answered: string | null) =>
    sharing(withDrafts, { event: "previewed", preview, of: null, answered }).drafts.map(({ of }) => of);

  test("goes with the answer that settles its text, and stays where something is still found", () => {
    expect(previewed(openPreview({ texts: [settledStory, school] }), story.id)).toEqual([school.id]);
    expect(previewed(openPreview(), story.id)).toEqual([school.id, story.id]);
  });

  test("goes where its text stands in the copy no longer; another look alone takes nothing away", () => {
    expect(previewed(openPreview({ texts: [school] }), null)).toEqual([school.id]);
    expect(previewed(openPreview({ texts: [settledStory, school] }), null)).toEqual([school.id, story.id]);
  });
});

test("choices of the pane hold over those that were looked at, until others are made", () => {
  const { choices } = clearPreview();
  const first = sharing(nothingShared, {
    event: "previewed",
    preview: clearPreview(),
    of: null,
    answered: null,
  });
  expect(currentChoices(nothingShared)).toBeNull();
  expect(currentChoices(first)).toEqual(choices);
  const chosen = sharing(first, { event: "chosen", choices: { ...choices, limit: 9 } });
  const again = sharing(chosen, { event: "previewed", preview: clearPreview(), of: null, answered: null });
  expect(currentChoices(again)?.limit).toBe(9);
});

test("a copy is of before what was chosen or decided after it, and not of before another look", () => {
  const made = sharing(nothingShared, { event: "made", copy: madeCopy() });
  const look = { event: "previewed", preview: clearPreview(), of: null } as const;
  expect(sharing(made, { ...look, answered: null }).changedSince).toBe(false);
  expect(sharing(made, { ...look, answered: story.id }).changedSince).toBe(true);
  const chosen = sharing(made, { event: "chosen", choices: clearPreview().choices });
  expect(chosen.changedSince).toBe(true);
  expect(sharing(chosen, { event: "made", copy: madeCopy() }).changedSince).toBe(false);
});

describe("after an answer", () => {
  test("the next open text comes, and after the last the check list", () => {
    const view = { screen: "shareText", text: story.id } as const;
    const one = openPreview({ texts: [settledStory, school] });
    expect(answered(view, story.id, one).view).toEqual({ screen: "shareText", text: school.id });
    const none = openPreview({ texts: [settledStory, { ...school, settled: true }] });
    expect(answered(view, story.id, none).view).toEqual({ screen: "share" });
  });

  test("a text in which something is still found stays; so does the check list after its rows", () => {
    const view = { screen: "shareText", text: story.id } as const;
    expect(answered(view, story.id, openPreview()).view).toEqual(view);
    expect(answered({ screen: "share" }, "rows", clearPreview()).view).toEqual({ screen: "share" });
  });

  test("what came back belongs to the look that came with it, so that it isn't asked for again", () => {
    const state = answered({ screen: "share" }, "rows", clearPreview());
    expect(state.sharing.of).not.toBeNull();
    expect(state.sharing.of).toBe(state.audit);
  });
});

test("the next open text is the one below, then those from the top; never the same again", () => {
  const third = { ...school, id: "third" };
  expect(nextOpenText([story, school, third], school.id)?.id).toBe("third");
  expect(nextOpenText([story, school, { ...third, settled: true }], school.id)?.id).toBe(story.id);
  expect(nextOpenText([settledStory, school], school.id)).toBeNull();
  expect(nextOpenText([settledStory, school], null)?.id).toBe(school.id);
});
