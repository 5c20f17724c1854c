/** A case of the reference frame and its stratum. */
export interface FrameRow {
  readonly id: string;
  readonly stratum: string;
}

/** A case of the reference draw. Ranks count from 1 in each stratum; ranks 21 to 25 are the spares. */
export interface DrawnRow {
  readonly id: string;
  readonly stratum: string;
  readonly rank: number;
  readonly role: "sample" | "spare";
}

/** Invented answers of one case; "NA" is an answer: the question does not apply. */
export interface AnswerRow {
  readonly stratum: string;
  readonly threshold: string;
  readonly agencies: string;
  readonly quality: string;
  readonly decision: string;
  readonly feedback: string;
}

/** The texts of the three reference files that the example is made from. */
export interface ReferenceTexts {
  /** audit_A_frame.csv */
  readonly frame: string;
  /** audit_A_sample.csv */
  readonly answers: string;
  /** 07_rng_tickets.json */
  readonly tickets: string;
}

/** The rows of a comma-separated file without commas inside its cells, each row by header. Empty for a header alone. */
function rowsByHeader(text: string): ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
  return rows.map((cells) => new Map(header.map((name, place) => [name, cells[place] ?? ""])));
}

function cell(row: ReadonlyMap<string, string>, column: string): string {
  const found = row.get(column);
  if (found === undefined) throw new RangeError(`The reference file has no column ${column}.`);
  return found;
}

export function frameRows(texts: ReferenceTexts): FrameRow[] {
  return rowsByHeader(texts.frame).map((row) => ({
    id: cell(row, "case_id"),
    stratum: cell(row, "stratum"),
  }));
}

export function answerRows(texts: ReferenceTexts): AnswerRow[] {
  return rowsByHeader(texts.answers).map((row) => ({
    stratum: cell(row, "stratum"),
    threshold: cell(row, "q1_threshold"),
    agencies: cell(row, "q2_multiagency"),
    quality: cell(row, "q3_quality"),
    decision: cell(row, "q4_decision"),
    feedback: cell(row, "q5_feedback"),
  }));
}

interface DrawCase {
  readonly kind: string;
  readonly frame: string;
  readonly seed: string;
  readonly result: readonly { stratum: string; rank: number; role: "sample" | "spare"; key: string }[];
}

/** The first draw of the reference: seed 12345678901234567890, 20 cases and 5 spares for each stratum. */
export function drawnRows(texts: ReferenceTexts): DrawnRow[] {
  const { cases } = JSON.parse(texts.tickets) as { cases: readonly DrawCase[] };
  const draw = cases.find((one) => one.kind === "draw");
  if (draw?.frame !== "audit_A_frame.csv" || draw.seed !== "12345678901234567890") {
    throw new RangeError("The reference's first draw is not the one that the example follows.");
  }
  return draw.result.map(({ key, stratum, rank, role }) => ({ id: key, stratum, rank, role }));
}
