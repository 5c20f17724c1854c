import { finePercentText } from "../core/findings/fine-percent-text";
import type { DrawnElsewhere } from "../core/sampling/drawn-elsewhere";
import type { StatedDraw } from "../core/sampling/stated-draw";
import { ticketShare } from "../core/sampling/ticket-share";
import { drawnGroupColumns, drawnGroupRows } from "./drawn-group-rows";
import { existingCasesLabels } from "./existing-cases-labels";
import type { Part } from "./part";
import { recordLabels } from "./record-labels";
import { factRow } from "./record-parts";
import { tablePart } from "./table-part";

/** How many cases each group had, how many were drawn, and where the highest of their tickets stands. */
export function drawnGroupsPart({ strata, tickets }: DrawnElsewhere): Part {
  return tablePart({
    heading: "Groups and sample",
    data: true,
    columns: [
      { header: "Group", role: "rowHeader" },
      { header: "Highest ticket of sample and spares", role: "text" },
      ...drawnGroupColumns,
    ],
    ...drawnGroupRows(strata, ({ label, populationSize }) =>
      highestTicketWords(
        tickets.filter(({ stratum }) => stratum === label).map(({ ticket }) => ticket),
        populationSize,
      ),
    ),
  });
}

/** Tickets lie evenly, so that the m lowest of N reach up to about m of N + 1 parts. */
function highestTicketWords(tickets: readonly string[], populationSize: number): string {
  const highest = tickets.reduce((most, each) => (each > most ? each : most), "");
  const expected = tickets.length / (populationSize + 1);
  return `${finePercentText(ticketShare(highest))} of the way up; about ${finePercentText(expected)} is to be expected`;
}

/** Seed, method and fingerprint, and how far they could be checked. */
export function statedDrawPart({ seed, fingerprint, columns }: StatedDraw, { method }: DrawnElsewhere): Part {
  const named = [
    `ticket in “${columns.ticket}”`,
    `rank in “${columns.rank}”`,
    ...(columns.role === null ? [] : [`role in “${columns.role}”`]),
    `size of the group in “${columns.populationSize}”`,
  ];
  return {
    ruled: [],
    rows: [
      { cells: ["The draw"], roles: ["section"], height: 24 },
      factRow(recordLabels.seed, seed, "codeLine"),
      factRow("Where the seed comes from", "Stated by the auditor with the drawn cases"),
      factRow("Method", method),
      factRow(
        recordLabels.fingerprint,
        fingerprint ?? existingCasesLabels.fingerprintNotGiven,
        fingerprint === null ? "line" : "codeLine",
      ),
      factRow("Columns of the table", named.join("; ")),
      factRow(
        "Checked here",
        "Tickets, order, ranks and roles of the recorded cases, and that they fit the sizes",
      ),
      factRow(
        "Not checked here",
        "That the list was whole, and its fingerprint: only who has the list can do that",
      ),
    ],
  };
}
