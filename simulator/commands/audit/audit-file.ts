import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import * as v from "valibot";
import type { AuditDefinition } from "../../../src/core/audit-definition";
import { auditDefinition } from "../../../src/core/audit-definition-form";
import type { SurveyWish } from "./add-survey";
import { refusal, success, type Outcome } from "../../../src/core/outcome";

/** An audit that runs without a window: the definition, and the files that it works on. */
export interface AuditFile {
  /** Full paths. */
  readonly workbook: string;
  readonly marks: string | null;
  /** Who is named in the record; "" for nobody. */
  readonly by: string;
  readonly definition: AuditDefinition;
  /** A survey to be set beside the findings; null for none. */
  readonly survey: SurveyWish | null;
}

const survey = v.strictObject({
  sheet: v.pipe(v.string(), v.nonEmpty("must name the sheet of the export")),
  by: v.optional(v.nullable(v.string()), null),
  invited: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  respondents: v.optional(v.picklist(["random", "notRandom"]), "notRandom"),
});

const files = v.looseObject({
  $schema: v.optional(v.string()),
  workbook: v.pipe(v.string(), v.nonEmpty("must name the workbook")),
  marks: v.optional(v.nullable(v.string())),
  by: v.optional(v.string()),
  survey: v.optional(v.nullable(survey)),
});

/** Reads an audit file; paths in it are taken from its own folder. Its form: docs/audit-file.schema.json. */
export function readAuditFile(path: string): Outcome<AuditFile> {
  const unreadable = (why: string, where = path) => refusal({ kind: "definitionUnreadable", where, why });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : "it could not be read");
  }
  const read = v.safeParse(files, json);
  if (!read.success) {
    const [issue] = read.issues;
    return unreadable(issue.message, `${path}, ${v.getDotPath(issue) ?? ""}`);
  }
  const { workbook, marks, by, survey: wish, ...rest } = read.output;
  delete rest.$schema;
  const definition = auditDefinition(rest, path);
  if (!definition.ok) return definition;
  const folder = dirname(path);
  return success({
    workbook: resolve(folder, workbook),
    marks: typeof marks === "string" ? resolve(folder, marks) : null,
    by: by ?? "",
    definition: definition.value,
    survey: wish ?? null,
  });
}
