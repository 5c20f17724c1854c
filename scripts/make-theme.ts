/** Writes src/pane/theme-values.ts: `npm run build && npx tsx scripts/make-theme.ts`. The same text every time. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { themeFile } from "./theme/theme-file";
import { usedTokens } from "./theme/used-tokens";

const root = fileURLToPath(new URL("../", import.meta.url));
const { printWidth } = JSON.parse(readFileSync(`${root}.prettierrc.json`, "utf8")) as { printWidth: number };

const text = themeFile(usedTokens(`${root}dist/pane`));
writeFileSync(`${root}src/pane/theme-values.ts`, await format(text, { parser: "typescript", printWidth }));
console.log("The colours and sizes that the pane uses are in src/pane/theme-values.ts.");
