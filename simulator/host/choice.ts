/**
 * What a behaviour of the emulated Excel rests on. `documented`: Microsoft (or the file format's standard) says so.
 * `reported`: an add-in maker's report says so. `client`: Microsoft's client library reads or sends it so. `guess`: we
 * think so, from using Excel, and nobody has compared it with the real Excel through the API yet.
 */
export type Basis = "documented" | "reported" | "client" | "guess";

export interface Choice {
  readonly about: "wire" | "reading" | "writing" | "tables" | "sheets" | "faults";
  readonly behaviour: string;
  readonly basis: Basis;
  /** Where it is documented or reported; for a guess, how it could be found out in Excel. */
  readonly where: string;
}
