import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReferenceTexts } from "./reference-rows";

/** Reads the three reference files from a folder (in this repository: test/reference). */
export function readReference(folder: string): ReferenceTexts {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  return {
    frame: read("audit_A_frame.csv"),
    answers: read("audit_A_sample.csv"),
    tickets: read("07_rng_tickets.json"),
  };
}
