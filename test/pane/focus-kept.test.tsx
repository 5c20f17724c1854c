/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useMemo, useState, type ReactElement } from "react";
import { refusal, success } from "../../src/core/outcome";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { paneCommands, type Commands } from "../../src/pane/commands/commands";
import { focusIfLost } from "../../src/pane/focus-if-lost";
import { PaneContext } from "../../src/pane/pane-context";
import { firstState, type PaneState } from "../../src/pane/pane-state";
import { paneStore } from "../../src/pane/pane-store";
import { FilterSign } from "../../src/pane/screens/result/FilterSign";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import { scoredAudit } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";
import { tasksOnPaper } from "./tasks-on-paper";

/** A button as the keyboard presses it: it has the focus while it is pressed. */
const press = async (name: string | RegExp): Promise<void> => {
  const button = await screen.findByRole("button", { name });
  button.focus();
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
};

// Outside of `act`, as in a browser: a change is on the screen before the next thing happens.
const comes = (expected: () => void): Promise<void> => waitFor(expected);

const focused = (): string => document.activeElement?.textContent ?? "";
const heading = (): HTMLElement => screen.getByRole("heading", { level: 1 });

describe("focusIfLost", () => {
  const page = (html: string): void => {
    document.body.replaceChildren();
    const main = document.createElement("main");
    for (const [tag, name] of html.split(" ").map((each) => each.split("."))) {
      const element = document.createElement(tag ?? "");
      if (name !== undefined) element.className = name;
      element.tabIndex = -1;
      main.append(element);
    }
    document.body.append(main);
  };

  test("the first place that is there gets it, else the heading; what has it keeps it", async () => {
    page("h1 button.one button.two");
    focusIfLost(".none", ".two");
    await settled();
    expect(document.activeElement?.className).toBe("two");
    focusIfLost(".one");
    await settled();
    expect(document.activeElement?.className).toBe("two");
    document.querySelector(".two")?.remove();
    focusIfLost(".none");
    await settled();
    expect(document.activeElement?.tagName).toBe("H1");
    document.body.replaceChildren();
  });
});

describe("N/A into blank cells that are not asked", () => {
  const asked = (notAsked: number): RecognisedAudit => ({ ...scoredAudit(), notAsked });

  test("once they are filled, the focus goes to the next step of the screen", async () => {
    let left = 3;
    await openedPane({ screen: "completeness" }, asked(3), {
      recogniseAudit: () => Promise.resolve(success(asked(left))),
      fillNotApplicable: () => {
        left = 0;
        return Promise.resolve(success({ sheet: "Audit sample", written: 3, left: [] }));
      },
    });
    await press("Write N/A into all 3");
    await screen.findByText("3 cells filled in on Audit sample");
    await comes(() => expect(document.activeElement?.closest("footer")).toBeTruthy());
  });

  test("where Excel refuses, the button stays and keeps it", async () => {
    await openedPane({ screen: "completeness" }, asked(1), {
      fillNotApplicable: () => Promise.resolve(refusal({ kind: "sheetProtected", sheet: "Audit sample" })),
      recogniseAudit: () => Promise.resolve(success(asked(1))),
    });
    await press("Write N/A into it");
    await screen.findByRole("button", { name: "Close" });
    await settled();
    expect(focused()).toBe("Write N/A into it");
    // Closing the message takes its own button away.
    await press("Close");
    await comes(() => expect(document.activeElement).toBe(heading()));
  });
});

describe("a renamed column", () => {
  const renamed = (...columns: readonly string[]): RecognisedAudit => ({
    ...scoredAudit(),
    scoring: null,
    scoringSheet: null,
    sheetProblems: columns.map((column) => ({
      kind: "scoringColumnRenamed" as const,
      sheet: "Audit sample",
      column,
      candidates: [`Our ${column}`],
      renumbered: false,
      places: [],
    })),
  });

  test("the next one gets the focus, after the last the heading", async () => {
    const standing = [
      renamed("4 Right decision", "5 Referrer told"),
      renamed("5 Referrer told"),
      scoredAudit(),
    ];
    let step = 0;
    await openedPane({ screen: "score", added: null }, renamed("4 Right decision", "5 Referrer told"), {
      recogniseAudit: () => Promise.resolve(success(standing[step] ?? scoredAudit())),
      restoreColumn: () => {
        step += 1;
        return Promise.resolve(success({ sheet: "Audit sample" }));
      },
    });
    await press("It is “Our 4 Right decision”");
    await comes(() => expect(focused()).toBe("It is “Our 5 Referrer told”"));
    await press("It is “Our 5 Referrer told”");
    await comes(() => expect(document.activeElement).toBe(heading()));
  });
});

describe("taking a question away", () => {
  test("said no, the focus is back on its button; said yes, it is on the heading", async () => {
    await openedPane({ screen: "criteria" }, { ...scoredAudit(), criteria: mashThresholdSet });
    await press("Remove, question 2");
    await press("Keep it");
    await comes(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove, question 2"));
    await press("Remove, question 2");
    await press("Remove");
    await comes(() => expect(document.activeElement).toBe(heading()));
  });
});

describe("the filter on the sheet", () => {
  const count = { criterion: "threshold" as CriterionId, stratum: null, of: "met", reason: null } as const;
  const filter = { standing: { sheet: "Audit sample", table: "Sample", withButtons: false }, shown: [] };
  const filtered = {
    count,
    filter,
    answer: { state: "filtered", filter, asked: 0, gone: 0, others: 0, changed: 0, by: ["Case"] },
  } as const;
  const stands = { count, filter: null, answer: { state: "filterStands", sheet: "Audit sample" } } as const;

  /** The sign alone, with what comes of its buttons. */
  function Sign({ first }: { readonly first: PaneState["caseFilter"] }): ReactElement {
    const [caseFilter, setCaseFilter] = useState(first);
    const access = useMemo(() => {
      const store = paneStore();
      const later = (next: PaneState["caseFilter"]) => async (): Promise<void> => {
        await new Promise((done) => setTimeout(done));
        setCaseFilter(next);
      };
      const commands: Commands = {
        ...paneCommands(tasksOnPaper().tasks, store),
        filterToCases: later(filtered),
        clearFilter: later(null),
      };
      return { state: { ...firstState, caseFilter }, dispatch: store.dispatch, commands, saveFile: null };
    }, [caseFilter]);
    return (
      <PaneContext value={access}>
        <h1 tabIndex={-1}>Findings</h1>
        <FilterSign />
      </PaneContext>
    );
  }

  test("replaced, the button that clears it has the focus; cleared, the heading has it", async () => {
    render(<Sign first={stands} />);
    await press("Replace it");
    await comes(() => expect(focused()).toBe("Clear the filter"));
    await press("Clear the filter");
    await comes(() => expect(screen.queryByRole("button")).toBeNull());
    await comes(() => expect(document.activeElement).toBe(heading()));
  });
});
