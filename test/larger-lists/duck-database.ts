import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A DuckDB in memory, for one test. */
export interface DuckDatabase {
  /** The rows of a statement's answer; counts come as numbers. */
  readonly ask: (sql: string) => Promise<readonly SqlRow[]>;
  /** A new table of text columns; a row of nulls and texts goes in as it is. */
  readonly fill: (table: string, columns: string, rows: readonly (readonly SqlValue[])[]) => Promise<void>;
  readonly close: () => void;
}

export async function duckDatabase(): Promise<DuckDatabase> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const ask = (sql: string) => answer(connection, sql);
  return {
    ask,
    async fill(table, columns, rows) {
      await ask(`CREATE OR REPLACE TABLE ${table} (${columns})`);
      for (let first = 0; first < rows.length; first += 1000) {
        const lines = rows.slice(first, first + 1000).map((row) => `(${row.map(literal).join(", ")})`);
        await ask(`INSERT INTO ${table} VALUES ${lines.join(", ")}`);
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function answer(connection: DuckDBConnection, sql: string): Promise<readonly SqlRow[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjects().map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (typeof value === "bigint") return [name, Number(value)];
        if (typeof value === "string" || typeof value === "number" || value === null) return [name, value];
        throw new Error(`${name} is neither a text nor a number`);
      }),
    ),
  );
}

function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
