export type Engine = "DuckDB" | "PostgreSQL" | "Spark SQL" | "BigQuery";

/** The statements under an engine's heading of docs/larger-lists.md, by the number in their first line: "1b", "4a". */
export function statementsOfDoc(page: string, engine: Engine): ReadonlyMap<string, string> {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${engine}\n`)) ?? "";
  const blocks = [...section.matchAll(/^```sql\n([^]*?)^```$/gm)].map(([, sql = ""]) => sql);
  return new Map(blocks.map((sql) => [/^-- (\w+)\. /.exec(sql)?.[1] ?? "", sql]));
}

/** The ticket that statement 0 must give, as the page says. */
export function statedTicket(page: string): string {
  return /^`([0-9a-f]{64})`/m.exec(page)?.[1] ?? "";
}

export interface Sizes {
  readonly group: string;
  readonly sample: number;
  readonly spares: number;
}

/**
 * A statement with another seed and other numbers typed into it, as an analyst would. What is replaced must stand there
 * exactly once, or the page has changed under this test.
 */
export function typedInto(statement: string, seed: string | null, sizes: readonly Sizes[]): string {
  const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const lines = sizes.map(({ group, sample, spares }) => `(${quoted(group)}, ${sample}, ${spares})`);
  const sized = replacedOnce(statement, /VALUES\n[^]*?\n {2}\),/, `VALUES ${lines.join(", ")}),`);
  return seed === null ? sized : replacedOnce(sized, /'12345678901234567890'/, quoted(seed));
}

/** A statement in which one piece, found exactly once, reads otherwise. */
export function replacedOnce(statement: string, piece: RegExp, by: string): string {
  const found = statement.match(new RegExp(piece, "g"))?.length ?? 0;
  if (found !== 1) throw new Error(`${String(piece)} stands ${found} times in:\n${statement}`);
  return statement.replace(piece, () => by);
}
