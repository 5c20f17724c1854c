/** @jest-environment jsdom */
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FoundList } from "../../src/core/frame/found-list";
import type { ListCells } from "../../src/core/frame/list-cells";
import { stratumLabel } from "../../src/core/frame/group-of-value";
import type { UnitId } from "../../src/core/frame/unit";
import { success } from "../../src/core/outcome";
import { elsewhereCheckWords } from "../../src/core/sampling/elsewhere-check-words";
import { Pane } from "../../src/pane/Pane";
import { firstState, type PaneView } from "../../src/pane/pane-state";
import { paneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import type { DrawnElsewhereCheck } from "../../src/tasks/draw-results";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { Tasks } from "../../src/tasks/tasks";
import { list, recognisedAudit } from "./made-up-audit";
import { tasksOnPaper, type TasksOnPaper } from "./tasks-on-paper";

// Nothing here is timed; a busy machine must not make a test fail.
configure({ asyncUtilTimeout: 20_000 });

const HEADERS = ["case_number", "group_name", "rank", "role", "ticket", "population_size"];

const drawnList: FoundList = {
  ...list,
  place: { ...list.place, headers: HEADERS, lastColumn: HEADERS.length },
  headers: HEADERS.map((header, index) => ({
    header,
    position: index + 1,
    looksLike: "text",
    repeated: false,
  })),
  suggestion: { caseId: "case_number", date: null, group: "group_name" },
};

const cells: ListCells = {
  place: drawnList.place,
  rowCount: 30,
  hiddenRows: 0,
  columns: HEADERS.slice(0, 2).map((header, index) => ({
    header,
    position: index + 1,
    values: Array.from({ length: 30 }, (_, row) => (index === 0 ? `R-${row}` : row % 2 === 0 ? "A" : "B")),
    text: null,
  })),
};

async function opened(
  view: PaneView,
  audit: RecognisedAudit,
  answers: Partial<Tasks> = {},
): Promise<TasksOnPaper> {
  const onPaper = tasksOnPaper({
    recogniseAudit: () => Promise.resolve(success(audit)),
    readCases: () => Promise.resolve(success(cells)),
    ...answers,
  });
  const store = paneStore({ ...recognised(firstState, audit), view });
  render(<Pane tasks={onPaper.tasks} officeIsDark={() => false} store={store} />);
  await screen.findByRole("heading", { level: 1 });
  await act(() => new Promise((done) => setTimeout(done, 30)));
  return onPaper;
}

describe("where are your cases?", () => {
  test("a draw with a seed needs the seed only; its columns are found, and no size is asked for", async () => {
    const { calls } = await opened({ screen: "ownCases" }, recognisedAudit({ lists: [drawnList] }));
    expect(screen.queryByLabelText("Drawn with a seed by Case Audit’s method")).toBeNull();
    await userEvent.click(screen.getByLabelText("At random"));
    expect(screen.getByText("How many were there to choose from?")).toBeTruthy();
    await userEvent.click(screen.getByLabelText("Drawn with a seed by Case Audit’s method"));
    expect(screen.queryByText("How many were there to choose from?")).toBeNull();
    expect(screen.getByLabelText("Ticket")).toHaveProperty("value", "ticket");
    expect(screen.getByLabelText("Size of the group")).toHaveProperty("value", "population_size");
    expect(screen.getByText("Type the seed that the cases were drawn with.")).toBeTruthy();
    await userEvent.type(screen.getByLabelText("Seed"), "20171101");
    await userEvent.selectOptions(screen.getByLabelText("Role"), "");
    await userEvent.click(screen.getByRole("button", { name: "Next: criteria" }));
    expect(calls.find(([task]) => task === "useExistingCases")?.[1]).toMatchObject({
      caseIdColumn: "case_number",
      groupColumn: "group_name",
      chosen: "random",
      populationSizes: null,
      drawn: {
        seed: "20171101",
        fingerprint: null,
        columns: { ticket: "ticket", rank: "rank", role: null, populationSize: "population_size" },
      },
    });
  });

  test("a seed and a fingerprint that are none are told at the field", async () => {
    await opened({ screen: "ownCases" }, recognisedAudit({ lists: [drawnList] }));
    await userEvent.click(screen.getByLabelText("At random"));
    await userEvent.click(screen.getByLabelText("Drawn with a seed by Case Audit’s method"));
    await userEvent.type(screen.getByLabelText("Seed"), "1,2");
    await userEvent.type(screen.getByLabelText(/^Fingerprint of the list/), "7fd0");
    expect(screen.getByText("A seed is 1 to 100 characters, without commas.")).toBeTruthy();
    expect(screen.getByText(/^A fingerprint is 64 letters and digits/)).toBeTruthy();
  });
});

describe("cases that were drawn with a seed", () => {
  const stratum = { label: stratumLabel("NFA"), populationSize: 675, drawn: 20, spares: 5 };
  const recorded = {
    record: "Audit record",
    draw: {
      method: "method 1",
      strata: [stratum, { ...stratum, label: stratumLabel("Other") }],
      tickets: [
        {
          key: "R-26" as UnitId,
          ticket: "c".repeat(64),
          rank: 22,
          role: "Spare" as const,
          stratum: stratum.label,
        },
        {
          key: "R-25" as UnitId,
          ticket: "b".repeat(64),
          rank: 21,
          role: "Spare" as const,
          stratum: stratum.label,
        },
        {
          key: "R-1" as UnitId,
          ticket: "a".repeat(64),
          rank: 1,
          role: "Sample" as const,
          stratum: stratum.label,
        },
      ],
    },
    checks: [
      {
        kind: "Check" as const,
        when: "2017-11-23 10:42",
        result: elsewhereCheckWords(true),
        same: 40,
        of: 40,
        by: "",
      },
    ],
  };
  const audit = recognisedAudit({
    lists: [drawnList],
    existingCases: {
      name: "From the warehouse",
      place: drawnList.place,
      caseIdColumn: "case_number",
      groupColumn: "group_name",
      populationSizes: { NFA: 675, Other: 675 },
      chosen: "random",
      criteriaSet: "mash-threshold",
      markColumns: {},
      settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    },
    drawnElsewhere: recorded,
  });
  const right: DrawnElsewhereCheck = {
    when: "2017-12-06 13:58",
    same: 40,
    of: 40,
    differing: [],
    missing: [],
    unlikely: [],
  };

  test("show the last check, each group with its spares, and the record", async () => {
    await opened({ screen: "drawn" }, audit);
    expect(screen.getByText("Checked: 40 of 40 fit the seed")).toBeTruthy();
    expect(screen.getByText(/all right\. The list is not here/)).toBeTruthy();
    const row = screen.getByRole("row", { name: /NFA/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["20 of 675", "5"]);
    expect(screen.getByRole("row", { name: /^All/ }).textContent).toBe("All40 of 1,35010");
    expect(screen.getByRole("button", { name: "Open Audit record" })).toBeTruthy();
  });

  test("name the next spare by rank, and say that the roles are the auditor's to write", async () => {
    await opened({ screen: "drawn" }, audit);
    const text = document.querySelector("main")?.textContent ?? "";
    expect(text).toContain("Case Audit does not replace a case here");
    expect(text).toContain("Next spare, by the record: NFA R-25, rank 21.");
  });

  test("Check again says how far it went", async () => {
    const { calls } = await opened({ screen: "drawn" }, audit, {
      checkDrawnElsewhere: () => Promise.resolve(success(right)),
    });
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect(calls.map(([task]) => task)).toContain("checkDrawnElsewhere");
    expect(
      await screen.findByText(
        /Tickets, order and ranks of the recorded cases are right\. The list itself is not here/,
      ),
    ).toBeTruthy();
  });

  test("Check again names what differs", async () => {
    await opened({ screen: "drawn" }, audit, {
      checkDrawnElsewhere: () =>
        Promise.resolve(
          success({
            ...right,
            same: 38,
            differing: ["R-7"],
            missing: [{ group: "NFA", rank: 3 }],
            unlikely: ["Other"],
          }),
        ),
    });
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    const message = await screen.findByText(/The seed does not give R-7 as recorded\./);
    expect(screen.getByText("Checked: 38 of 40 fit the seed")).toBeTruthy();
    expect(message.textContent).toContain("The record has no case with rank 3 of “NFA”.");
    expect(message.textContent).toContain("can’t be the lowest of “Other”");
  });

  test("the answers can still be changed", async () => {
    await opened({ screen: "drawn" }, audit);
    await userEvent.click(screen.getByText("Change which cases these are"));
    expect(await screen.findByRole("heading", { level: 1, name: "Where are your cases?" })).toBeTruthy();
  });
});
