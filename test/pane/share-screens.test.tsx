/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { refusal, success } from "../../src/core/outcome";
import type { PaneView } from "../../src/pane/pane-state";
import type { ShareAnswer, SharePreview } from "../../src/tasks/share-results";
import type { Tasks } from "../../src/tasks/tasks";
import { scoredAudit, recognisedAudit } from "./made-up-audit";
import {
  clearPreview,
  findingsMade,
  madeCopy,
  openPreview,
  school,
  settledStory,
  story,
} from "./made-up-share";
import { openedPane, settled } from "./opened-pane";

const share: PaneView = { screen: "share" };

/** The pane at Share; `preview` is what a look gives, and an answer about a text gives it too. */
async function atShare(preview: SharePreview, answers: Partial<Tasks> = {}, view = share) {
  const pane = await openedPane(view, findingsMade(), {
    previewShare: (choices) => Promise.resolve(success({ ...preview, ...(choices && { choices }) })),
    answerShareText: () => Promise.resolve(success(preview)),
    makeSharedCopy: () => Promise.resolve(success(madeCopy())),
    ...answers,
  });
  return pane;
}

// Looked up plainly: to work out every role of the screen for each press takes most of a minute for this file.
const footer = () => within(document.querySelector("footer") ?? document.body);
const button = (name: string | RegExp): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find((each) => {
    const called = each.getAttribute("aria-label") ?? each.textContent;
    return typeof name === "string" ? called === name : name.test(called);
  });
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(button(name));
  await settled();
};
const refused = (name: string): boolean => button(name).getAttribute("aria-disabled") === "true";
const heading = () => document.querySelector("h1")?.textContent;
const rows = () =>
  [...document.querySelectorAll("ol[aria-label='What would leave'] h2")].map(
    ({ textContent }) => textContent,
  );
const type = (label: string, text: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const callsOf = (pane: Awaited<ReturnType<typeof openedPane>>, task: keyof Tasks) =>
  pane.calls.filter(([name]) => name === task);

describe("the check list", () => {
  test("says from top to bottom what would leave, each line with its state in words", async () => {
    await atShare(openPreview());
    expect(rows()).toEqual([
      "In order: Findings are up to date",
      "In order: Small numbers are hidden",
      "To be settled: 2 texts to decide on",
      "In order: Case numbers become labels",
      "In order: Somebody answers questions",
      "Bear in mind: Not signed off",
    ]);
    expect(screen.getByText(/^7 numbers are hidden: counts from 1 to 5 stand as “c”/)).toBeTruthy();
    expect(
      screen.getByText(
        "A case number, a name or number of a case, a postcode and the story of one case. Each needs your decision.",
      ),
    ).toBeTruthy();
    expect(footer().getByText("Decide on 2 texts first.")).toBeTruthy();
    expect(refused("Make workbook")).toBe(true);
    await press("Decide on 2 texts");
    expect(heading()).toBe("Text 1 of 2");
  });

  test.each([
    [
      "findingsNotMade",
      { findingsMadeAt: null },
      "The findings are not made yet",
      "Make the findings first.",
    ],
    [
      "findingsOutOfDate",
      {},
      "The findings are out of date",
      "Make the findings again first: something has changed since.",
    ],
  ] as const)("%s leads to the findings before anything else", async (kind, change, title, sentence) => {
    await atShare(openPreview({ ...change, obstacles: [{ kind }, { kind: "textsOpen", texts: 2 }] }));
    expect(rows()[0]).toBe(`To be settled: ${title}`);
    expect(footer().getByText(sentence)).toBeTruthy();
    expect(refused("Make workbook")).toBe(true);
    fireEvent.click(footer().getByText(/^Make the findings(?: again)?$/));
    await settled();
    expect(heading()).toBe("Findings");
  });

  test("without a way to compare it does not say that the findings are up to date", async () => {
    await atShare(clearPreview({ changes: null }));
    expect(rows()[0]).toBe("Bear in mind: It can’t be told whether the findings are up to date");
  });

  test("a report of one case is refused with the reason", async () => {
    await atShare(clearPreview({ obstacles: [{ kind: "oneCase" }] }));
    expect(screen.getByText("A report of one case can’t be shared")).toBeTruthy();
    type("Your name, for the record", "J. Okafor");
    expect(refused("Make workbook")).toBe(true);
    expect(footer().getByText("A report of one case can’t be shared.")).toBeTruthy();
  });

  test("says where every result is hidden, and what is left out besides in a fold", async () => {
    const leftOut = [{ about: "4 Right decision", sentence: "the estimate is left out." }];
    await atShare(clearPreview({ allHidden: true, leftOut }));
    expect(
      screen.getByText("Every result is hidden: the copy holds no number of cases that met."),
    ).toBeTruthy();
    const fold = screen.getByText("1 thing left out besides, and why").closest("details");
    expect(fold?.textContent).toContain("4 Right decision. the estimate is left out.");
  });

  test("an internal report says so, and offers no protection of who is not counted", async () => {
    const { choices } = clearPreview();
    await atShare(clearPreview({ choices: { ...choices, limit: null }, hiddenNumbers: 0 }));
    expect(rows()[1]).toBe("Bear in mind: Small numbers are shown");
    expect(screen.queryByLabelText("Protect also who is not counted")).toBeNull();
  });

  test("no text at all, and texts in which nothing was found, are two things", async () => {
    const pane = await atShare(clearPreview({ screenedTexts: 0, labelledCases: 0 }));
    expect(rows().slice(2, 4)).toEqual([
      "In order: No text that people wrote goes in",
      "In order: No case is spoken of",
    ]);
    act(() =>
      pane.store.dispatch({
        action: "sharing",
        event: { event: "previewed", preview: clearPreview(), of: pane.store.state().audit, answered: null },
      }),
    );
    expect(rows()[2]).toBe("In order: Texts are looked through");
    expect(
      screen.getByText(/^12 texts were looked through; nothing was found\. That does not prove/),
    ).toBeTruthy();
  });

  test("what was decided can be decided again", async () => {
    await atShare(
      openPreview({ texts: [settledStory, school], obstacles: [{ kind: "textsOpen", texts: 1 }] }),
    );
    expect(screen.getByText("Good practice, 2 Agencies asked. Left out")).toBeTruthy();
    fireEvent.click(button(/^Change what was decided on “In CAM-10133/));
    await settled();
    expect(heading()).toBe("Text 1 of 2");
    expect(screen.getByText("Left out")).toBeTruthy();
  });
});

describe("what is chosen", () => {
  test("is looked through again at once, with all that is chosen", async () => {
    const pane = await atShare(clearPreview());
    expect(callsOf(pane, "previewShare")).toHaveLength(1);
    fireEvent.change(screen.getByLabelText("Counts that are hidden"), { target: { value: "9" } });
    await settled();
    fireEvent.click(screen.getByLabelText("Results by Agency"));
    await settled();
    fireEvent.click(screen.getByLabelText("Why questions were not met"));
    await settled();
    const [, choices] = callsOf(pane, "previewShare").at(-1) ?? [];
    expect(callsOf(pane, "previewShare")).toHaveLength(4);
    expect(choices).toEqual({
      ...clearPreview().choices,
      limit: 9,
      parts: { ...clearPreview().choices.parts, columns: [], reasons: false },
    });
  });

  test("a survey can be taken in or left out where there is one, and what keeps it from going in is said", async () => {
    const name = "The survey, as counted on Audit survey";
    await atShare(clearPreview());
    expect(screen.queryByLabelText(name)).toBeNull();
    cleanup();
    const pane = await atShare(
      clearPreview({
        surveySheet: "Audit survey",
        obstacles: [{ kind: "surveyNotReady", why: "changedByHand" }],
      }),
    );
    expect(screen.getByText("The survey can’t go into the copy")).toBeTruthy();
    expect(refused("Make workbook")).toBe(true);
    expect(footer().getByText("Make the survey’s sheet again, or leave the survey out.")).toBeTruthy();
    expect(
      screen.getByText(/^Answers by sector, answers to open questions, and hidden answers .* never do\.$/),
    ).toBeTruthy();
    fireEvent.click(screen.getByLabelText(name));
    await settled();
    const [, choices] = callsOf(pane, "previewShare").at(-1) ?? [];
    expect(choices).toMatchObject({ parts: { survey: false, reasons: true } });
  });

  test("who answers questions is looked at once the field is left, not letter by letter", async () => {
    const { choices } = clearPreview();
    const pane = await atShare(
      clearPreview({ choices: { ...choices, contact: "" }, obstacles: [{ kind: "noContact" }] }),
    );
    type("Your name, for the record", "J. Okafor");
    expect(footer().getByText("Say who answers questions about the copy.")).toBeTruthy();
    expect(rows()[4]).toBe("To be settled: Nobody is named for questions");
    type("Who answers questions about it", "Audit team");
    await settled();
    expect(callsOf(pane, "previewShare")).toHaveLength(1);
    expect(rows()[4]).toBe("In order: Somebody answers questions");
    expect(refused("Make workbook")).toBe(false);
    fireEvent.blur(screen.getByLabelText("Who answers questions about it"));
    await settled();
    expect(callsOf(pane, "previewShare")).toHaveLength(2);
    fireEvent.blur(screen.getByLabelText("Who answers questions about it"));
    await settled();
    expect(callsOf(pane, "previewShare")).toHaveLength(2);
  });
});

test("rows in which all or none met are accepted with a reason only", async () => {
  const allOrNone = { id: "rows", sentences: ["NFA, 6 Consent: all met."], answer: null, settled: false };
  const preview = clearPreview({ allOrNone, obstacles: [{ kind: "allOrNone" }] });
  const pane = await atShare(preview);
  type("Your name, for the record", "J. Okafor");
  expect(footer().getByText("Look first at the rows in which all or none met.")).toBeTruthy();
  await press("Accept with this reason");
  expect(callsOf(pane, "answerShareText")).toEqual([]);
  type("Why they may stand", " The rule says so for every case ");
  await press("Accept with this reason");
  expect(callsOf(pane, "answerShareText")).toEqual([
    [
      "answerShareText",
      "rows",
      { kind: "kept", reason: "The rule says so for every case" },
      "J. Okafor",
      preview.choices,
    ],
  ]);
});

describe("one text", () => {
  const atText = (id: string, answers: Partial<Tasks> = {}, preview = openPreview()) =>
    atShare(preview, answers, { screen: "share" }).then(async (pane) => {
      act(() => pane.store.dispatch({ action: "named", by: "J. Okafor" }));
      act(() => pane.store.dispatch({ action: "opened", view: { screen: "shareText", text: id } }));
      await settled();
      return pane;
    });

  test("shows what was found in it, why, and where it stands", async () => {
    const pane = await atText(school.id);
    expect(heading()).toBe("Text 2 of 2");
    expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual([
      "Maisie",
      "PE28 4XA",
    ]);
    expect(document.querySelector("blockquote")?.textContent).toBe(school.text);
    expect(
      screen.getByText("It stands in the column “Child first name” for a case of the sample."),
    ).toBeTruthy();
    expect(screen.getByText("It looks like a postcode.")).toBeTruthy();
    expect(screen.queryByText("Could the family know itself?")).toBeNull();
    await press("Show the cell Q7");
    expect(callsOf(pane, "show")).toEqual([["show", school.place]]);
  });

  test("a case number becomes a label; a story is asked about; a text of the set-up has no cell", async () => {
    await atText(story.id);
    expect(screen.getByText("It is a case number of the list. In the copy it becomes a label.")).toBeTruthy();
    expect(
      screen.getByText("It speaks of a relative and an event that stands out.", { exact: false }),
    ).toBeTruthy();
    expect(() => button(/^Show/)).toThrow();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Text for the copy").value).toBe(story.proposed);
  });

  test.each<[string, (() => Promise<void>) | null, ShareAnswer]>([
    [
      "Use this text",
      () => Promise.resolve(type("Text for the copy", "A school was not asked.")),
      { kind: "saidOtherwise", text: "A school was not asked." },
    ],
    ["Leave it out", null, { kind: "leftOut" }],
  ])("%s is written, and the next text comes", async (name, before, answer) => {
    const after = openPreview({ texts: [story, { ...school, answer, settled: true }] });
    const pane = await atText(school.id, { answerShareText: () => Promise.resolve(success(after)) });
    await before?.();
    await press(name);
    expect(callsOf(pane, "answerShareText")).toEqual([
      ["answerShareText", school.id, answer, "J. Okafor", openPreview().choices],
    ]);
    expect(heading()).toBe("Text 1 of 2");
    expect(document.activeElement?.textContent).toBe("Text 1 of 2");
    expect(pane.store.state().sharing.drafts).toEqual([]);
  });

  test("keeping it asks for a reason, which must be there", async () => {
    const pane = await atText(school.id);
    await press("Keep as it is");
    expect(document.activeElement).toBe(screen.getByLabelText("Why it may stay as it is"));
    await press("Keep it for this reason");
    expect(callsOf(pane, "answerShareText")).toEqual([]);
    type("Why it may stay as it is", "The school asked for it");
    await press("Keep it for this reason");
    expect(callsOf(pane, "answerShareText")[0]?.[2]).toEqual({
      kind: "kept",
      reason: "The school asked for it",
    });
  });

  test("a text that names somebody still stays, and says what is found", async () => {
    const own = "The school in PE28 4XA was not asked.";
    const hit = { kind: "postcode", offset: own.indexOf("PE28"), length: 8, column: null } as const;
    const still = { ...school, answer: { kind: "saidOtherwise", text: own } as const, stillFound: [hit] };
    const after = openPreview({ texts: [story, still] });
    const pane = await atText(school.id, { answerShareText: () => Promise.resolve(success(after)) });
    type("Text for the copy", own);
    await press("Use this text");
    expect(heading()).toBe("Text 2 of 2");
    const found = within(screen.getByRole("list", { name: "Still found" }));
    expect(found.getByText("PE28 4XA")).toBeTruthy();
    expect(screen.getByText("Something is still found in your text").closest("[role=status]")).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Text for the copy").value).toBe(own);
    expect(pane.store.state().view).toEqual({ screen: "shareText", text: school.id });
  });

  test("a blank text, and a decision without a name, are refused with the reason", async () => {
    const pane = await atText(school.id);
    type("Text for the copy", "  ");
    expect(refused("Use this text")).toBe(true);
    expect(footer().getByText("Say it in your words, or leave it out.")).toBeTruthy();
    act(() => pane.store.dispatch({ action: "named", by: "" }));
    type("Text for the copy", "Said otherwise");
    expect(footer().getByText("Say who does this: your name goes on the record.")).toBeTruthy();
    await press("Leave it out");
    expect(callsOf(pane, "answerShareText")).toEqual([]);
  });

  test("skipped, the next open one comes; the last open one leads back to the list", async () => {
    const preview = openPreview({ texts: [settledStory, school, { ...school, id: "third" }] });
    await atText(school.id, {}, preview);
    await press("Skip");
    expect(heading()).toBe("Text 3 of 3");
    await press("Skip");
    expect(heading()).toBe("Text 2 of 3");
    await press("Text before");
    expect(heading()).toBe("Text 1 of 3");
    await press("Skip");
    expect(heading()).toBe("Text 2 of 3");
  });

  test("what is typed and not used is named on the way out, and found again", async () => {
    const pane = await atText(school.id);
    type("Text for the copy", "Half a sentence");
    act(() => pane.store.dispatch({ action: "opened", view: { screen: "findings" } }));
    await screen.findByText("Your words for the copy are not used yet");
    await press("Go back to it");
    expect(screen.queryByText("Your words for the copy are not used yet")).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Text for the copy").value).toBe("Half a sentence");
  });

  test("Esc goes back to the check list, and a text that is gone says so", async () => {
    const pane = await atText("gone");
    expect(heading()).toBe("This text is not in the copy any more");
    fireEvent.keyDown(screen.getByRole("heading", { level: 1 }), { key: "Escape" });
    await settled();
    expect(pane.store.state().view).toEqual(share);
  });
});

describe("the copy", () => {
  const make = async (made = madeCopy(), answers: Partial<Tasks> = {}) => {
    const pane = await atShare(clearPreview(), {
      makeSharedCopy: () => Promise.resolve(success(made)),
      ...answers,
    });
    type("Your name, for the record", "J. Okafor");
    await press("Make workbook");
    return pane;
  };
  const written: unknown[] = [];
  const clipboard = (write: () => Promise<void>) => {
    written.length = 0;
    Object.assign(navigator, {
      clipboard: {
        write: (items: unknown[]) => {
          written.push(...items);
          return write();
        },
        writeText: (text: string) => {
          written.push(text);
          return write();
        },
      },
    });
    Object.assign(globalThis, {
      ClipboardItem: class {
        constructor(readonly parts: Readonly<Record<string, Blob>>) {}
      },
    });
  };

  test("is made with what is chosen and the name, and is said to be open", async () => {
    const pane = await make();
    expect(callsOf(pane, "makeSharedCopy")[0]?.slice(1, 3)).toEqual([clearPreview().choices, "J. Okafor"]);
    const message = screen.getByText("The copy is open in Excel").closest("[role=status]");
    expect(message?.textContent).toContain(
      "Save it and attach it. It holds no case number, formula or link.",
    );
    expect(screen.getByText(/Case Audit can’t send anything/)).toBeTruthy();
    expect(screen.getByText("Attach the findings workbook only.")).toBeTruthy();
    expect(() => button("Save the file")).toThrow();
  });

  test("what was changed after it is said not to be in it", async () => {
    await make();
    fireEvent.click(screen.getByLabelText("Results by group"));
    await settled();
    expect(screen.getByText(/^What you changed since is not in this copy/)).toBeTruthy();
  });

  test("what the last look was unsure about is shown", async () => {
    await make(madeCopy({ unsure: ["A number of seven digits stands on Results."] }));
    expect(screen.getByText("A number of seven digits stands on Results.")).toBeTruthy();
  });

  test("where Excel does not open it, the file itself can be saved", async () => {
    const saved: unknown[] = [];
    const made = madeCopy({ opened: false });
    const pane = await openedPane(
      share,
      findingsMade(),
      {
        previewShare: () => Promise.resolve(success(clearPreview())),
        makeSharedCopy: () => Promise.resolve(success(made)),
      },
      {},
      (...asked) => void saved.push(asked),
    );
    act(() => pane.store.dispatch({ action: "named", by: "J. Okafor" }));
    await press("Make workbook");
    expect(screen.getByText("Excel did not open the copy")).toBeTruthy();
    await press("Save the file");
    expect(saved).toEqual([[made.file, made.fileName]]);
  });

  test("its e-mail goes onto the clipboard as rich and as plain text together", async () => {
    clipboard(() => Promise.resolve());
    await make();
    fireEvent.click(footer().getByText("Copy e-mail text"));
    await settled();
    const [item] = written as { parts: Record<string, Blob> }[];
    expect(Object.keys(item?.parts ?? {}).sort()).toEqual(["text/html", "text/plain"]);
    expect(item?.parts["text/html"]?.size).toBe(madeCopy().email.html.length);
    expect(item?.parts["text/plain"]?.size).toBe(madeCopy().email.text.length);
    expect(screen.getByText("Copied. Paste it into a new message.")).toBeTruthy();
    await press("Copy the subject");
    expect(written.at(-1)).toBe("Findings: Threshold audit 2017");
  });

  test("with the clipboard closed the text is shown, to be copied by hand", async () => {
    clipboard(() => Promise.reject(new Error("closed")));
    await make();
    expect(screen.getByText("Read the text").closest("details")?.open).toBe(false);
    fireEvent.click(footer().getByText("Copy e-mail text"));
    await settled();
    expect(screen.getByText("Excel keeps the clipboard closed. Copy the text below by hand.")).toBeTruthy();
    expect(screen.getByText("Read the text").closest("details")?.open).toBe(true);
  });

  test("that was not made leaves the reason, and no word of a copy", async () => {
    const problem = {
      kind: "excelRefused",
      code: "AccessDenied",
      where: "makeSharedCopy",
      written: [],
    } as const;
    await make(madeCopy(), { makeSharedCopy: () => Promise.resolve(refusal(problem)) });
    expect(screen.getByRole("alert").textContent).toContain("Excel refused");
    expect(screen.queryByText("The copy is open in Excel")).toBeNull();
  });
});

describe("before there is anything to look through", () => {
  test("nothing scored leads to scoring, and nothing is asked of the workbook", async () => {
    const pane = await openedPane(share, recognisedAudit());
    expect(callsOf(pane, "previewShare")).toEqual([]);
    fireEvent.click(button("Score the cases first."));
    await settled();
    expect(heading()).toBe("Score the cases");
  });

  test("a look that failed says why, once, and can be tried again", async () => {
    const problem = { kind: "excelRefused", code: "Busy", where: "previewShare", written: [] } as const;
    const pane = await openedPane(share, scoredAudit(), {
      previewShare: () => Promise.resolve(refusal(problem)),
    });
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(callsOf(pane, "previewShare")).toHaveLength(1);
    await press("Close");
    expect(callsOf(pane, "previewShare")).toHaveLength(1);
    await press("Look through it");
    expect(callsOf(pane, "previewShare")).toHaveLength(2);
  });
});

test("an audit whose copy was made from the findings that stand is finished; after newer findings it is not", async () => {
  const audit = findingsMade();
  const made = {
    when: "2017-12-06 14:05",
    kind: "Copy made",
    result: "",
    same: null,
    of: null,
    by: "",
  } as const;
  const record = audit.record && { ...audit.record, events: [made] };
  const scoring = audit.scoring && { ...audit.scoring, scored: 9 };
  const shared = { ...audit, record, scoring, stages: { ...audit.stages, share: "done" as const } };
  const pane = await openedPane({ screen: "overview" }, shared);
  expect(
    screen.getByText("This audit is finished. The copy was made on 6 December 2017, 14:05."),
  ).toBeTruthy();
  expect(button("Make another copy")).toBeTruthy();
  const newer = { ...shared, stages: { ...audit.stages, share: "attention" as const } };
  act(() => pane.store.dispatch({ action: "lookedAgain", audit: newer, cells: null }));
  expect(button("Make the copy to share")).toBeTruthy();
  expect(screen.getByText("The findings have changed since")).toBeTruthy();
});

test("the overview and the findings lead to the copy", async () => {
  const audit = findingsMade();
  const scoring = audit.scoring === null ? null : { ...audit.scoring, scored: 9 };
  await openedPane(
    { screen: "overview" },
    { ...audit, scoring },
    {
      previewShare: () => Promise.resolve(success(clearPreview())),
    },
  );
  expect(screen.getByRole("heading", { level: 2, name: "Next: make the copy to share" })).toBeTruthy();
  await press("Make the copy to share");
  expect(heading()).toBe("Make a copy to share");
});
