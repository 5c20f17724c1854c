import { countedText, wholeNumberText } from "../core/findings/number-text";
import type { DrawEvent } from "../core/sampling/draw-record";
import type { RecordedSecondReview } from "../core/scoring/second-review";
import { addedParts } from "./added-parts";
import { momentInWords } from "./moment-words";
import { movedStep } from "./moved-step";
import type { Part } from "./part";
import type { SheetPlan } from "./plan";
import { recordGrid, recordLabels } from "./record-labels";
import { factRow } from "./record-parts";
import { partHeadings } from "./record-places";
import { registerPart } from "./record-proof-parts";
import { secondReviewLabels } from "./second-review-labels";
import { settledRecord } from "./settled-record";
import { tablePart } from "./table-part";
import type { SheetCells } from "./workbook";

/**
 * A second review as it comes onto the record of its audit: its facts, groups, cases that stay blank and tickets at the end,
 * then a further part of the register with this event. Nothing that stands is moved or written over.
 * `readSecondReview` reads it again. Checked by: test/sheets/second-review.test.ts.
 */
export function recordSecondReviewPlan(
  review: RecordedSecondReview,
  event: DrawEvent,
  found: SheetCells,
): SheetPlan {
  const { cells, down, right } = settledRecord(found);
  const next = partHeadings(cells.values, recordLabels.register).length + 1;
  const parts = [
    factsPart(review),
    groupsPart(review),
    ...stayBlankPart(review),
    ticketsPart(review),
    ...drawnFromPart(review),
    registerPart([event], next),
  ];
  const steps = addedParts(parts, cells);
  return { sheet: found.sheet, owner: "edited", steps: steps.map((step) => movedStep(step, down, right)) };
}

function factsPart(review: RecordedSecondReview): Part {
  const origin =
    review.seedOrigin === "typed" ? "Typed by the auditor" : "Made by this computer’s random source";
  return {
    ruled: [],
    rows: [
      { cells: [secondReviewLabels.heading], roles: ["section"], height: 24 },
      factRow(secondReviewLabels.sheet, review.sheet),
      factRow(secondReviewLabels.drawnAt, momentInWords(review.drawnAt)),
      factRow(secondReviewLabels.by, review.by),
      factRow(secondReviewLabels.reviewer, review.reviewer),
      factRow("Drawn from", drawnFromWords(review)),
      factRow(
        "Blind",
        "Blind as far as the reviewer did not look at the sample sheet; the sheet of the second review shows no first mark.",
      ),
      factRow(secondReviewLabels.seed, review.seed, "codeLine"),
      factRow(secondReviewLabels.origin, `${origin}, ${momentInWords(review.drawnAt)}`),
      factRow(secondReviewLabels.seedHash, review.seedHash, "codeLine"),
      factRow(secondReviewLabels.method, review.method),
      factRow(secondReviewLabels.fingerprint, review.fingerprint, "codeLine"),
      factRow(secondReviewLabels.firstMarks, review.firstMarks, "codeLine"),
    ],
  };
}

function drawnFromWords({ groups, stayBlank, by }: RecordedSecondReview): string {
  const from = countedText(
    groups.reduce((sum, group) => sum + group.scored, 0),
    "case",
    "cases",
  );
  if (stayBlank.length === 0) return `${from}, once each had a first mark for every question`;
  const leftOut = stayBlank.filter((each) => each.leftOut).length;
  const told = `${countedText(stayBlank.length, "case stays", "cases stay")} not fully scored${by === "" ? "" : `, as ${by} said`}`;
  const out =
    leftOut === 0
      ? "all may be drawn"
      : `${countedText(leftOut, "of them without a first mark is", "of them without a first mark are")} left out`;
  return `${from} with first marks; ${told}, and ${out}. They are listed below.`;
}

function stayBlankPart({ stayBlank }: RecordedSecondReview): readonly Part[] {
  if (stayBlank.length === 0) return [];
  const [caseNumber, becomes, blanks] = secondReviewLabels.stayBlankColumns;
  return [
    tablePart({
      heading: secondReviewLabels.stayBlank,
      data: true,
      columns: [
        { header: caseNumber, role: "rowHeader" },
        { header: becomes, role: "text" },
        { header: blanks, role: "count" },
      ],
      rows: stayBlank.map((each) => [
        each.key,
        each.leftOut ? secondReviewLabels.leftOut : secondReviewLabels.keptIn,
        each.blanks,
      ]),
    }),
  ];
}

/** Where the cases stand in a table of the auditor's own, which may change, the record holds them itself. */
function drawnFromPart({ drawnFrom }: RecordedSecondReview): readonly Part[] {
  if (drawnFrom === null) return [];
  const [caseNumber, group] = secondReviewLabels.drawnFromColumns;
  return [
    tablePart({
      heading: secondReviewLabels.drawnFrom,
      data: true,
      columns: [
        { header: caseNumber, role: "rowHeader" },
        { header: group, role: "text" },
      ],
      rows: drawnFrom.map(({ key, stratum }) => [key, stratum]),
    }),
  ];
}

function groupsPart({ groups }: RecordedSecondReview): Part {
  const sum = (of: (group: (typeof groups)[number]) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  return tablePart({
    heading: secondReviewLabels.groups,
    data: true,
    columns: [
      { header: "Group", role: "rowHeader" },
      { header: "How many", role: "text" },
      { header: "Scored", role: "count" },
      { header: "Drawn", role: "count" },
    ],
    rows: groups.map(({ label, scored, drawn }) => [
      label === "" ? secondReviewLabels.allCases : label,
      `${wholeNumberText(drawn)} of ${countedText(scored, "scored case", "scored cases")}`,
      scored,
      drawn,
    ]),
    total: ["All", null, sum(({ scored }) => scored), sum(({ drawn }) => drawn)],
  });
}

function ticketsPart({ tickets }: RecordedSecondReview): Part {
  const [caseNumber, ticket, rank, group] = secondReviewLabels.ticketColumns;
  return tablePart({
    heading: secondReviewLabels.tickets,
    data: true,
    ruledColumns: recordGrid.length,
    columns: [
      { header: caseNumber, role: "rowHeader" },
      { header: ticket, role: "code" },
      { header: rank, role: "count" },
      { header: group, role: "line" },
    ],
    rows: tickets.map((line) => [line.key, line.ticket, line.rank, line.stratum]),
  });
}
