import * as v from "valibot";
import type { AuditDefinition } from "./audit-definition";
import { auditSettingsForm } from "./audit-settings-form";
import { count, words } from "./form-words";
import { frameDefinitionForm } from "./frame/frame-definition-form";
import { refusal, success, type Outcome } from "./outcome";
import { sampleDefinitionForm } from "./sampling/sample-definition-form";

/** The form of an audit definition; docs/audit-file.schema.json says the same for other programs. */
export const auditDefinitionForm: v.GenericSchema<unknown, AuditDefinition> = v.strictObject({
  name: words,
  list: v.strictObject({
    sheet: words,
    table: v.nullable(words),
    headerRow: v.nullable(v.pipe(count, v.minValue(1))),
    named: v.exactOptional(words),
    firstColumn: v.exactOptional(v.pipe(count, v.minValue(1))),
    headersStated: v.exactOptional(v.literal(true)),
  }),
  frame: frameDefinitionForm,
  sample: sampleDefinitionForm,
  seed: v.variant("origin", [
    v.strictObject({ origin: v.literal("typed"), seed: v.string() }),
    v.strictObject({ origin: v.literal("made") }),
  ]),
  criteriaSet: words,
  settings: auditSettingsForm,
});

/**
 * An audit definition out of anything that was read, for example a file or the record. Refused as
 * `definitionUnreadable` with every place that is wrong; unknown members are refused too, since a misspelt one would
 * otherwise be passed over. `where` names what was read.
 */
export function auditDefinition(value: unknown, where: string): Outcome<AuditDefinition> {
  const parsed = v.safeParse(auditDefinitionForm, value);
  if (parsed.success) return success(parsed.output);
  return refusal(
    ...parsed.issues.map((issue) => {
      const path = v.getDotPath(issue);
      return {
        kind: "definitionUnreadable",
        where: path === null ? where : `${where}, ${path}`,
        why: issue.message,
      } as const;
    }),
  );
}
