import { parseSync } from "@swc/core";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * One module a file of the build. webpack joins modules into one, with short names and without a wrapper each, only where all
 * that ask for them stand in the same file. So each file of the build gets a root, which asks for all that other files need of
 * it and gives it on, and whoever stands in another file asks the root. What a statement that is not understood asks for is left
 * alone, which costs bytes and nothing else.
 */

/** The one file behind all roots; which of them is meant stands behind a question mark. */
const ROOT = path.resolve(import.meta.dirname, "webpack.root.ts");
const rootOf = (chunk) => JSON.stringify(`${ROOT}?${chunk}`);

/** Something loaded late, with the name of the file of the build that it is in. */
const LATE = /import\(\s*\/\* webpackChunkName: "([a-z-]+)" \*\/\s*"([^"]+)"\s*\)/g;

/** The file of ours that a request means; null for packages and styles. */
function fileOf(from, request) {
  if (!request.startsWith(".")) return null;
  const base = path.resolve(path.dirname(from), request);
  return [`${base}.ts`, `${base}.tsx`].find(existsSync) ?? null;
}

/** The values, not the types, that a statement takes from another file, or gives on: their names there and here. */
function namesOf({ type, specifiers = [] }) {
  return specifiers
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map((each) =>
      type === "ImportDeclaration"
        ? { there: each.imported?.value ?? each.local.value, here: each.local.value }
        : { there: each.orig?.value, here: each.exported?.value ?? each.orig?.value },
    );
}

/** What a file asks for, statement by statement with its place in bytes, and what it loads late. */
function readFile(file) {
  const bytes = readFileSync(file);
  const text = bytes.toString();
  const { body } = parseSync(text, { syntax: "typescript", tsx: file.endsWith(".tsx"), target: "es2022" });
  // swc goes on counting from what it read before; its first statement stands behind comments and blanks.
  const lead = /^(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/.exec(text)[0];
  const begin = (body[0]?.span.start ?? 0) - Buffer.byteLength(lead);
  const statements = body.flatMap((node) => {
    const to = node.source && !node.typeOnly ? fileOf(file, node.source.value) : null;
    const names = namesOf(node);
    if (to === null || (names.length === 0 && node.specifiers?.length > 0)) return [];
    const plain = /^(Import|Export)Specifier$/;
    const isPlain = names.length > 0 && node.specifiers.every(({ type }) => plain.test(type));
    const word = node.type === "ImportDeclaration" ? "import" : "export";
    return [{ to, names, word, isPlain, start: node.span.start - begin, end: node.span.end - begin }];
  });
  const late = [...text.matchAll(LATE)].map(([, chunk, request]) => ({ chunk, to: fileOf(file, request) }));
  return { bytes, statements, late };
}

/** All files that come along with some, apart from those of `without`. */
function comingAlong(files, starts, without = new Map()) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file) || without.has(file)) return;
    found.add(file);
    files.get(file).statements.forEach(({ to }) => add(to));
  };
  starts.forEach(add);
  return found;
}

/** Which file of the build each file of ours goes into, and what its root has to give. */
class Roots {
  constructor(main) {
    this.main = main;
    this.files = new Map();
    const read = (file) => {
      if (this.files.has(file)) return;
      this.files.set(file, readFile(file));
      const { statements, late } = this.files.get(file);
      for (const { to } of [...statements, ...late]) read(to);
    };
    read(main);
    const numbers = new Map([...this.files.keys()].sort().map((file, number) => [file, number]));
    this.nameOf = (file) => `f${numbers.get(file)}`;
    this.late = new Map();
    for (const { chunk, to } of [...this.files.values()].flatMap(({ late }) => late))
      this.late.set(chunk, (this.late.get(chunk) ?? new Set()).add(to));
    const first = new Map([...comingAlong(this.files, [main])].map((file) => [file, "pane"]));
    this.chunkOf = new Map(first);
    for (const [chunk, late] of this.late) {
      for (const file of comingAlong(this.files, late, first))
        this.chunkOf.set(file, this.chunkOf.has(file) ? "shared" : chunk);
    }
  }

  /** Whether a statement is to ask the root of another file of the build. */
  goesAcross(file, { to, isPlain }) {
    return isPlain && this.chunkOf.get(to) !== this.chunkOf.get(file);
  }

  /** A root: what is loaded late as a whole, and what others ask for by name. */
  source(chunk) {
    const isHere = (file) => this.chunkOf.get(file) === chunk;
    const late = [...this.late.values()].flatMap((files) => [...files]);
    const whole = [...new Set(late)].filter(isHere).sort();
    const elsewhere = [...(this.late.get(chunk) ?? [])].filter((file) => !isHere(file)).sort();
    const asked = new Set();
    for (const [file, { statements }] of this.files)
      for (const each of statements)
        if (isHere(each.to) && this.goesAcross(file, each))
          for (const { there } of each.names)
            asked.add(
              `export { ${there} as ${this.nameOf(each.to)}_${there} } from ${JSON.stringify(each.to)};`,
            );
    return [
      ...(isHere(this.main) ? [`import ${JSON.stringify(this.main)};`] : []),
      ...whole.map((file) => `export * as ${this.nameOf(file)} from ${JSON.stringify(file)};`),
      ...elsewhere.map((file) => `export { ${this.nameOf(file)} } from ${rootOf(this.chunkOf.get(file))};`),
      ...[...asked].sort(),
    ].join("\n");
  }

  /** A file of ours, asking the roots. */
  rewritten(file) {
    const { bytes, statements } = this.files.get(file);
    let text = "";
    let at = 0;
    for (const each of statements.filter((one) => this.goesAcross(file, one))) {
      const names = each.names.map(({ there, here }) => `${this.nameOf(each.to)}_${there} as ${here}`);
      text += bytes.subarray(at, each.start).toString();
      text += `${each.word} { ${names.join(", ")} } from ${rootOf(this.chunkOf.get(each.to))};`;
      at = each.end;
    }
    return (text + bytes.subarray(at).toString()).replace(LATE, (_, chunk, request) => {
      const name = this.nameOf(fileOf(file, request));
      return `import(/* webpackChunkName: "${chunk}" */ ${rootOf(chunk)}).then((root) => root.${name})`;
    });
  }
}

const known = new WeakMap();

/** The loader, for what is read before types are taken off. One reading of all files serves a whole build. */
export default function askingRoots(source) {
  const { _compilation: build, resourcePath, resourceQuery } = this;
  if (!known.has(build)) known.set(build, new Roots(path.resolve(this.rootContext, "src/main.tsx")));
  const roots = known.get(build);
  if (resourcePath === ROOT) return roots.source(resourceQuery.slice(1));
  return roots.files.has(resourcePath) ? roots.rewritten(resourcePath) : source;
}
