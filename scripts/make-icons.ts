/** Writes the add-in's icons into assets/: `npx tsx scripts/make-icons.ts`. The same bytes every time. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buttonMark, type ButtonName } from "./icons/button-mark";
import { iconFile } from "./icons/icon-file";
import { mark } from "./icons/mark";
import { painted } from "./icons/painted";
import { pngFile } from "./icons/png-file";

const folder = fileURLToPath(new URL("../assets/", import.meta.url));
const png = (size: number): Uint8Array => pngFile(painted(mark(size), size));
const sizes = [16, 32, 64, 80];
const buttons: readonly ButtonName[] = ["sample", "score", "findings"];

mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(`${folder}icon-${size}.png`, png(size));
for (const button of buttons) {
  for (const size of sizes)
    writeFileSync(`${folder}${button}-${size}.png`, pngFile(painted(buttonMark(button), size)));
}
writeFileSync(`${folder}favicon.ico`, iconFile([16, 32].map((size) => ({ size, png: png(size) }))));
console.log("Icons of 16, 32, 64 and 80 pixels and favicon.ico are in assets/.");
