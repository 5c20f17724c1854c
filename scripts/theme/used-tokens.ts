import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The names of all CSS variables that the scripts and styles of a built pane use. */
export function usedTokens(built: string): ReadonlySet<string> {
  const texts = readdirSync(built)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => readFileSync(join(built, name), "utf8"));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/var\(--([A-Za-z0-9]+)/g)].map((match) => match[1] ?? "")),
  );
}
