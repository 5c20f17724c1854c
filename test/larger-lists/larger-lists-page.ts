import { readFileSync } from "node:fs";
import { join } from "node:path";

/** docs/larger-lists.md as it stands. */
export const largerListsPage = readFileSync(join(__dirname, "..", "..", "docs", "larger-lists.md"), "utf8");
