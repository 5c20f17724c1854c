import type { Criterion } from "../scoring/criterion";

/** A question by number and short name, as it heads columns and rows: "4 Right decision". */
export function questionName({ number, shortName }: Pick<Criterion, "number" | "shortName">): string {
  return `${number} ${shortName}`;
}
