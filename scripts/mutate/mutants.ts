import ts from "typescript";

/** One simple change to a file: what stands from `start` to `end` is replaced. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Counted from 1. */
  readonly line: number;
  /** "x < y → x <= y", on one line. */
  readonly change: string;
}

const swapped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
};

const swappedCalls: Readonly<Record<string, string>> = {
  "Math.max": "Math.min",
  "Math.min": "Math.max",
  "Math.floor": "Math.ceil",
  "Math.ceil": "Math.floor",
};

const terms: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
]);

/**
 * Every simple change to a file, one at a time: a comparison, sum, product or condition swapped, its last term dropped, a
 * condition negated, a constant one more, true for false, the largest for the smallest. Types, imports and texts stay.
 * Checked by: test/scripts/mutants.test.ts
 */
export function mutantsOf(path: string, source: string): readonly Mutant[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const replace = (node: ts.Node, replacement: string, shown: ts.Node = node): void => {
    const start = node.getStart(file);
    const end = node.getEnd();
    const from = shown.getStart(file);
    const was = shown.getText(file);
    const is = was.slice(0, start - from) + replacement + was.slice(end - from);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ start, end, replacement, line, change: `${onOneLine(was)} → ${onOneLine(is)}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { operatorToken, left, right } = node;
      const other = swapped[operatorToken.kind];
      const isText = [left, right].some(holdsText);
      if (other !== undefined && !isText) replace(operatorToken, other, node);
      if (terms.has(operatorToken.kind) && !isText) replace(node, left.getText(file));
    }
    if (ts.isIfStatement(node)) replace(node.expression, `!(${node.expression.getText(file)})`);
    if (ts.isConditionalExpression(node)) replace(node.condition, `!(${node.condition.getText(file)})`, node);
    if (ts.isNumericLiteral(node)) replace(node, `(${node.getText(file)} + 1)`, node.parent);
    if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, "false", node.parent);
    if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, "true", node.parent);
    if (ts.isCallExpression(node)) {
      const other = swappedCalls[node.expression.getText(file)];
      if (other !== undefined) replace(node.expression, other, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** The source with one change made. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function holdsText(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return true;
  return ts.isBinaryExpression(node) && (holdsText(node.left) || holdsText(node.right));
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 110 ? line : `${line.slice(0, 109)}…`;
}
