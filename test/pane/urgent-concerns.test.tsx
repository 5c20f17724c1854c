/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { scoredAudit } from "./made-up-audit";
import { openedPane } from "./opened-pane";

test("an urgent concern stands there while the scores can't be read, and says what to do instead of a dead button", async () => {
  const place = { sheet: "Audit sample", address: "AV5" };
  const concern = "Child was alone";
  const seen = { text: concern, answer: "", acknowledged: "" };
  const urgentConcerns = [{ key: "C-4", stratum: "NFA", scorer: "Amara", concern, place, seen }];
  await openedPane({ screen: "overview" }, { ...scoredAudit(), scoringSheet: null, urgentConcerns });
  expect(screen.getByText("Urgent safeguarding concern: C-4")).toBeTruthy();
  expect(screen.getByText("Child was alone")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "I have seen it" })).toBeNull();
  expect(screen.getByText(/write your name and the date under “Concern acknowledged”/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Show case C-4" })).toBeTruthy();
});
