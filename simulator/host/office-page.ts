import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { installContainer } from "./browser-container";
import type { Host } from "./host";
import { officeAddress, pageStandIn } from "./page-stand-in";

/** A page outside a browser in which Microsoft's real client has booted. */
export interface OfficePage {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  close(): void;
}

/**
 * Boots office.js from node_modules, unmodified, the way the task pane does: the container is there first, office.js
 * asks it for the host and loads the Excel client. The scripts run as a page's do, with the page as their global
 * scope, but in the caller's world of arrays and errors, so that what they give back are plain values.
 */
export async function officePage(host: Host): Promise<OfficePage> {
  const page = pageStandIn((address) => runScript(scope, address));
  const scope = scopeOf(page);
  const hangUp = installContainer(page, host);
  runScript(scope, officeAddress);
  await (page["Office"] as typeof Office).onReady();
  return {
    Excel: page["Excel"] as typeof Excel,
    Office: page["Office"] as typeof Office,
    OfficeExtension: page["OfficeExtension"] as typeof OfficeExtension,
    close: hangUp,
  };
}

/** What this program had before any client was loaded: Array, Promise, setTimeout … */
const programNames = new Set(Object.getOwnPropertyNames(globalThis));

/**
 * The language's own names, which no script makes anew. Inside the page's scope they are found at once: looked for in the page
 * each time, they took a fifth of all that a story computes.
 */
const languageNames =
  "Array, Boolean, Date, Error, Function, JSON, Map, Math, Number, Object, Promise, RegExp, Set, String, Symbol";

/** The page as a scope: names that the page and this program don't have are the page's, to be made by the scripts. */
function scopeOf(page: Record<string, unknown>): object {
  return new Proxy(page, {
    has: (target, name) => typeof name === "string" && (name in target || !programNames.has(name)),
    get: (target, name) => (typeof name === "string" ? target[name] : undefined),
  });
}

const scripts = new Map<string, (scope: object) => void>();

function runScript(scope: object, address: string): void {
  const name = basename(new URL(address).pathname);
  let script = scripts.get(name);
  if (!script) {
    const folder = join(
      dirname(
        createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
      ),
      "dist",
    );
    const file = name === "office_strings.js" ? join(folder, "en-us", name) : join(folder, name);
    // Built from text: only so does the script belong to this program's world, and not to the test runner's.
    const text = readFileSync(file, "utf8");
    script = Reflect.construct(Function, [
      "scope",
      `with (scope) { const { ${languageNames} } = globalThis; ${text}\n}`,
    ]) as (scope: object) => void;
    scripts.set(name, script);
  }
  script(scope);
}
