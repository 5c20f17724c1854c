import type { CellValue } from "../core/frame/cell-value";
import { frameFingerprint } from "../core/frame/fingerprint";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText } from "../core/scoring/mark-meaning";
import type {
  RecordedSecondReview,
  ScoredUnit,
  SecondReviewGroup,
  SecondReviewTicket,
  StayingBlank,
} from "../core/scoring/second-review";
import { sha256Hex } from "../core/sha256";
import { momentOfWords } from "./moment-words";
import { headingIndex, indexesUnder } from "./record-places";
import { secondReviewLabels } from "./second-review-labels";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/**
 * The second review that stands on a record; null where there is none. Refused where a part is missing, the
 * seed is not that of its hash, or groups and tickets don't add up, or the cases it was drawn from are not those of
 * the fingerprint. Law: what `recordSecondReviewPlan` writes reads as
 * the same review. Checked by: test/sheets/second-review.test.ts.
 */
export function readSecondReview(found: SheetCells): Outcome<RecordedSecondReview | null> {
  const { cells } = settledRecord(found);
  const { values, sheet: record } = cells;
  if (headingIndex(values, secondReviewLabels.heading) < 0) return success(null);
  const unreadable = (part: string) => refusal({ kind: "recordUnreadable", record, part });
  const rows = indexesUnder(values, secondReviewLabels.heading).map((index) => values[index] ?? []);
  const fact = (label: string): string => {
    const row = rows.find(([first]) => first === label);
    return row === undefined ? "" : cellText(row[1] ?? "");
  };
  const [seed, seedHash] = [fact(secondReviewLabels.seed), fact(secondReviewLabels.seedHash)];
  const [fingerprint, firstMarks] = [
    fact(secondReviewLabels.fingerprint),
    fact(secondReviewLabels.firstMarks),
  ];
  const sheet = fact(secondReviewLabels.sheet);
  if (sheet === "" || sha256Hex(seed) !== seedHash || !isHash(fingerprint) || !isHash(firstMarks))
    return unreadable(secondReviewLabels.heading);
  const tickets = ticketsOf(values);
  if (tickets === null) return unreadable(secondReviewLabels.tickets);
  const groups = groupsOf(values, tickets);
  if (groups === null) return unreadable(secondReviewLabels.groups);
  const stayBlank = stayBlankOf(values);
  if (stayBlank === null) return unreadable(secondReviewLabels.stayBlank);
  const drawnFrom = drawnFromOf(values);
  if (drawnFrom !== null && frameFingerprint(drawnFrom) !== fingerprint)
    return unreadable(secondReviewLabels.drawnFrom);
  return success({
    sheet,
    drawnAt: momentOfWords(fact(secondReviewLabels.drawnAt)),
    by: fact(secondReviewLabels.by),
    reviewer: fact(secondReviewLabels.reviewer),
    seedOrigin: fact(secondReviewLabels.origin).startsWith("Typed") ? "typed" : "made",
    seed,
    seedHash,
    method: fact(secondReviewLabels.method),
    fingerprint,
    firstMarks,
    groups,
    tickets,
    stayBlank,
    drawnFrom,
  });
}

/** [] where every case was fully scored; null where a line can't be read. */
function stayBlankOf(values: SheetCells["values"]): readonly StayingBlank[] | null {
  const [, ...rows] = indexesUnder(values, secondReviewLabels.stayBlank);
  const lines = rows.map((index): StayingBlank | null => {
    const [key = "", becomes = "", blanks = ""]: readonly CellValue[] = values[index] ?? [];
    const leftOut = becomes === secondReviewLabels.leftOut;
    if (typeof blanks !== "number" || (!leftOut && becomes !== secondReviewLabels.keptIn)) return null;
    return { key: cellText(key) as UnitId, blanks, leftOut };
  });
  return lines.every((line) => line !== null) ? lines : null;
}

/** null where the record holds them as tickets of its sample. */
function drawnFromOf(values: SheetCells["values"]): readonly ScoredUnit[] | null {
  const [header, ...rows] = indexesUnder(values, secondReviewLabels.drawnFrom);
  if (header === undefined) return null;
  return rows.map((index): ScoredUnit => {
    const [key = "", group = ""]: readonly CellValue[] = values[index] ?? [];
    return { key: cellText(key) as UnitId, stratum: cellText(group) as StratumLabel };
  });
}

function ticketsOf(values: SheetCells["values"]): readonly SecondReviewTicket[] | null {
  const [header, ...rows] = indexesUnder(values, secondReviewLabels.tickets);
  if (header === undefined || rows.length === 0) return null;
  const tickets = rows.map((index): SecondReviewTicket | null => {
    const [key = "", ticket = "", rank = "", group = ""]: readonly CellValue[] = values[index] ?? [];
    if (typeof rank !== "number" || !isHash(cellText(ticket))) return null;
    return {
      key: cellText(key) as UnitId,
      ticket: cellText(ticket),
      rank,
      stratum: cellText(group) as StratumLabel,
    };
  });
  return tickets.every((line) => line !== null) ? tickets : null;
}

/** The last row is the sum. */
function groupsOf(
  values: SheetCells["values"],
  tickets: readonly SecondReviewTicket[],
): readonly SecondReviewGroup[] | null {
  const [, ...rows] = indexesUnder(values, secondReviewLabels.groups);
  const isOneGroup = tickets.every(({ stratum }) => stratum === "");
  const groups = rows.slice(0, -1).map((index): SecondReviewGroup | null => {
    const [name = "", , scored = "", drawn = ""] = values[index] ?? [];
    if (typeof scored !== "number" || typeof drawn !== "number") return null;
    const words = cellText(name);
    const label = (isOneGroup && words === secondReviewLabels.allCases ? "" : words) as StratumLabel;
    const there = tickets.filter(({ stratum }) => stratum === label).length;
    return there === drawn && drawn <= scored ? { label, scored, drawn } : null;
  });
  const known = groups.every((group) => group !== null) ? groups : null;
  const drawn = known?.reduce((sum, group) => sum + group.drawn, 0);
  return drawn === tickets.length ? known : null;
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
