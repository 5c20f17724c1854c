import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const { sideEffects } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly sideEffects: readonly string[];
};

/** Files of src that are loaded for what they do, and not for what they give: `import "./file";`. */
function loadedForEffect(): readonly string[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const found = readFileSync(join(root, "src", name), "utf8").matchAll(/^import "([^"]+)";/gm);
      return [...found].map(([, given = ""]) => `./${join("src", name, "..", given)}`);
    })
    .filter((path) => !path.endsWith(".css"));
}

test("what is loaded for its effect is named in package.json, or the build would leave it out", () => {
  const found = loadedForEffect();
  expect(found).toContain("./src/pane/explain/change-words");
  for (const path of found) expect(sideEffects).toContain(`${path}.ts`);
});
