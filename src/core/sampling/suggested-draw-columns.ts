import type { DrawColumns } from "./stated-draw";

/** What the columns of a drawn table are likely to be called; the names of docs/larger-lists.md come first. */
const NAMES: Readonly<Record<keyof DrawColumns, readonly string[]>> = {
  ticket: ["ticket"],
  rank: ["rank"],
  role: ["role"],
  populationSize: ["populationsize", "groupsize", "stratumsize", "inthelist", "nh"],
};

/**
 * The columns of a draw, found among the headers of a table without regard to capitals, spaces and underscores; null for
 * one that is not found.
 */
export function suggestedDrawColumns(
  headers: readonly string[],
): Readonly<Record<keyof DrawColumns, string | null>> {
  const found = (column: keyof DrawColumns): string | null =>
    NAMES[column].flatMap((name) => headers.filter((header) => folded(header) === name))[0] ?? null;
  return {
    ticket: found("ticket"),
    rank: found("rank"),
    role: found("role"),
    populationSize: found("populationSize"),
  };
}

function folded(header: string): string {
  return header.toLowerCase().replace(/[\s_-]/g, "");
}
