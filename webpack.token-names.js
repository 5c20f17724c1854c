/**
 * Reads Fluent's one object of all its tokens (455 names of colours and sizes) as exports one by one, so that a name which
 * nothing uses is shaken off. Only that form of file is understood; another one ends the build.
 */
export default function tokenNames(source) {
  const plain = source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, "");
  const pair = /\s*([A-Za-z0-9]+): '(var\([^']+\))',?/g;
  if (!/^\s*export const tokens = \{\s*\};\s*$/.test(plain.replace(pair, "")))
    throw new Error("Fluent's tokens.js is not the plain list of names that it was");
  if (this.resourceQuery !== "?names") return 'export * as tokens from "./tokens.js?names";';
  return [...plain.matchAll(pair)].map(([, name, value]) => `export const ${name} = "${value}";`).join("\n");
}
