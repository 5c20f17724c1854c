import { caseKey } from "../../../../src/core/frame/case-key";
import type { CellValue } from "../../../../src/core/frame/cell-value";
import { frameFingerprint } from "../../../../src/core/frame/fingerprint";
import type { StratumLabel, UnitId } from "../../../../src/core/frame/unit";
import { hashRankedSample } from "../../../../src/core/sampling/hash-ranked-sample";
import type { Seed } from "../../../../src/core/sampling/seed";
import { ticket } from "../../../../src/core/sampling/ticket";
import { sha256Hex } from "../../../../src/core/sha256";
import type { CsvTable } from "../csv-table";
import { isList, numberOf, objectsOf, textOf } from "../json";
import type { Json, JsonObject } from "../json";
import type { Answer } from "../answer";
import type { Answers, ReferenceSet } from "../reference-set";

export const TICKETS: ReferenceSet = {
  code: "07",
  given: [
    ...["kind", "note", "cell_type", "cell_value", "tickets.seed"],
    ...["frame", "seed", "id_column", "stratum_column", "plan", "confirmed_with"],
  ],
  answers: (referenceCase, tables) => {
    if (referenceCase["kind"] === "key") return keyAnswers(referenceCase);
    return referenceCase["kind"] === "draw" ? drawAnswers(referenceCase, tables) : {};
  },
};

function keyAnswers(referenceCase: JsonObject): Answers {
  const key = caseKey(cellOf(referenceCase["cell_type"], referenceCase["cell_value"]));
  if (!key.ok) return { key: null };
  const tickets = isList(referenceCase["tickets"]) ? objectsOf(referenceCase, "tickets") : [];
  return {
    key: key.key,
    tickets: tickets.map((asked): Answer => {
      const own = ticket(textOf(asked, "seed") as Seed, key.key);
      const message = textOf(asked, "message_utf8_hex");
      // The message is right when its own hash is the product's ticket.
      const isOurs = sha256Hex(Buffer.from(message, "hex").toString("utf8")) === own;
      return { ticket: own, message_utf8_hex: isOurs ? message : "another message" };
    }),
  };
}

function cellOf(type: Json | undefined, value: Json | undefined): CellValue {
  if (type === "error") return { error: String(value) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return "";
}

function drawAnswers(referenceCase: JsonObject, tables: readonly CsvTable[]): Answers {
  const frame = textOf(referenceCase, "frame").replace(/\.csv$/, "");
  const table = tables.find((candidate) => candidate.name === frame);
  if (table === undefined) return {};
  const idColumn = textOf(referenceCase, "id_column");
  const stratumColumn = referenceCase["stratum_column"];
  const units = table.rows.map((row) => {
    const key = caseKey(row.get(idColumn) ?? "");
    const stratum = typeof stratumColumn === "string" ? (row.get(stratumColumn) ?? "") : "";
    return { key: key.ok ? key.key : ("" as UnitId), stratum: stratum as StratumLabel };
  });
  const plan = objectsOf(referenceCase, "plan").map((part) => ({
    label: textOf(part, "stratum") as StratumLabel,
    sampleSize: numberOf(part, "n"),
    spares: numberOf(part, "spares"),
  }));
  const lines = hashRankedSample(units, textOf(referenceCase, "seed") as Seed, plan);
  return {
    frame_rows: units.length,
    frame_fingerprint: frameFingerprint(units),
    result: lines.map((line) => ({ ...line, role: line.role.toLowerCase() })),
  };
}
