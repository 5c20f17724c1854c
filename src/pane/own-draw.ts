import type { FoundList } from "../core/frame/found-list";
import { usableDraw, type DrawColumns, type StatedDraw } from "../core/sampling/stated-draw";
import { suggestedDrawColumns } from "../core/sampling/suggested-draw-columns";

/** What is typed and chosen of a draw that was made elsewhere by this tool's method. */
export interface OwnDraw {
  readonly seed: string;
  /** Blank where it is not known. */
  readonly fingerprint: string;
  /** Columns that the auditor chose; the others are found by their headers. "" is no column. */
  readonly columns: Readonly<Partial<Record<keyof DrawColumns, string>>>;
}

export const noOwnDraw: OwnDraw = { seed: "", fingerprint: "", columns: {} };

/** The answers as they stand on the record, to be changed. */
export function ownDrawOf({ seed, fingerprint, columns }: StatedDraw): OwnDraw {
  return { seed, fingerprint: fingerprint ?? "", columns: { ...columns, role: columns.role ?? "" } };
}

/** The column of each kind as it counts: chosen where the table has it, else found by its header, else "". */
export function drawColumnsOf(own: OwnDraw, list: FoundList): Readonly<Record<keyof DrawColumns, string>> {
  const headers = list.headers.filter(({ repeated }) => !repeated).map(({ header }) => header);
  const suggested = suggestedDrawColumns(headers);
  const column = (kind: keyof DrawColumns): string => {
    const chosen = own.columns[kind];
    if (chosen !== undefined && (chosen === "" || headers.includes(chosen))) return chosen;
    return suggested[kind] ?? "";
  };
  return {
    ticket: column("ticket"),
    rank: column("rank"),
    role: column("role"),
    populationSize: column("populationSize"),
  };
}

/** What is stated of the draw. To be asked only where there is no fault. */
export function statedOwnDraw(own: OwnDraw, list: FoundList): StatedDraw {
  const { role, ...columns } = drawColumnsOf(own, list);
  return {
    seed: own.seed,
    fingerprint: own.fingerprint.trim() === "" ? null : own.fingerprint,
    columns: { ...columns, role: role === "" ? null : role },
  };
}

/** Why a typed seed can't be used; null where it can, or where nothing is typed yet. */
export function ownSeedFault({ seed }: OwnDraw): string | null {
  if (seed.trim() === "") return null;
  const usable = usableDraw({ seed, fingerprint: null, columns: noColumns });
  return usable.ok ? null : "A seed is 1 to 100 characters, without commas.";
}

/** Why a typed fingerprint can't be used; null where it can, or is blank. */
export function ownFingerprintFault({ fingerprint }: OwnDraw): string | null {
  const usable = usableDraw({ seed: "0", fingerprint, columns: noColumns });
  return usable.ok ? null : "A fingerprint is 64 letters and digits, from 0 to 9 and a to f.";
}

const noColumns: DrawColumns = { ticket: "", rank: "", role: null, populationSize: "" };

/** Why the answers can't be used yet, in a sentence; null where they can. */
export function ownDrawFault(own: OwnDraw, list: FoundList): string | null {
  if (own.seed.trim() === "") return "Type the seed that the cases were drawn with.";
  if (ownSeedFault(own) !== null) return "The seed can’t be used: see above.";
  if (ownFingerprintFault(own) !== null) return "The fingerprint can’t be used: see above.";
  const { ticket, rank, role, populationSize } = drawColumnsOf(own, list);
  if ([ticket, rank, populationSize].includes(""))
    return "Choose the columns of ticket, rank and size of the group.";
  const columns = [ticket, rank, populationSize, ...(role === "" ? [] : [role])];
  return new Set(columns).size < columns.length ? "Two parts of the draw have the same column." : null;
}
