import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Locator, Page } from "playwright-core";

/**
 * A picture for somebody to look at; nothing is compared with it. It is taken only where CASE_AUDIT_PICTURES is set: it
 * costs as much as what is tested beside it.
 */
export async function picture(of: Page | Locator, path: string): Promise<void> {
  if (!process.env["CASE_AUDIT_PICTURES"]) return;
  mkdirSync(dirname(path), { recursive: true });
  await of.screenshot({ path });
}
