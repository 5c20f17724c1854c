import type { UnitId } from "../frame/unit";
import { sha256Hex } from "../sha256";
import type { Seed } from "./seed";

/**
 * The ticket of a case: SHA-256 of seed, comma, key in UTF-8, as 64 lowercase hex digits. Whoever has the seed and
 * the case number can work it out: `printf '%s,%s' "$SEED" "$KEY" | sha256sum`. The group is not part of it, so
 * cutting the groups anew changes no ticket.
 * Source: docs/methods.md, "Drawing"; the message form is that of Stark's sha256Rand page; ticket numbers as in
 * Rivest (2018), Consistent Sampling with Replacement, arXiv 1808.10016.
 * Checked by: test/reference/07_rng_tickets.json.
 */
export function ticket(seed: Seed, key: UnitId): string {
  return sha256Hex(`${seed},${key}`);
}
