import type { SaidMatch } from "../core/change/said-match";

/** What the auditor said of a question as one cell: the codes of the question of now, and of the one that it was. */
export function saidMatchText({ now, past }: SaidMatch): string {
  return [now, ...(past === null ? [] : [past])].map(({ id, wording }) => `${id} ${wording}`).join(" ");
}

/** The same read again; [] where somebody changed it. Law: what was written reads as the same. Checked by: test/sheets/read-past-audit.test.ts */
export function saidMatchOf(text: string): readonly SaidMatch[] {
  if (!/^[0-9a-f]{16}( [0-9a-f]{16}){1,3}$/.test(text)) return [];
  const [id = "", wording = "", pastId, pastWording] = text.split(" ");
  if (pastId === undefined) return [{ now: { id, wording }, past: null }];
  return pastWording === undefined
    ? []
    : [{ now: { id, wording }, past: { id: pastId, wording: pastWording } }];
}
