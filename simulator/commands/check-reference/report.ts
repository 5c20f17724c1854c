import type { FileCheck, OpenValue } from "./check-file";
import { OUTSIDE_PRODUCT } from "./outside-product";
import type { OutsideRule } from "./outside-product";

const SHOWN = 40;

/** The check in words, as lines for the terminal. */
export function reportLines(checks: readonly FileCheck[]): readonly string[] {
  return [...fileLines(checks), ...openLines(checks), ...outsideLines(checks)];
}

/** No value disagrees, and every file could be read. What can't be computed yet, or is unknown, is only said. */
export function isSound(checks: readonly FileCheck[]): boolean {
  return checks.every((check) => check.disagreeing.length === 0 && check.cases > 0);
}

function fileLines(checks: readonly FileCheck[]): readonly string[] {
  const width = Math.max(12, ...checks.map((check) => check.file.length));
  const line = (name: string, values: readonly (string | number)[]) =>
    [name.padEnd(width), ...values.map((value) => String(value).padStart(9))].join(" ");
  const sum = (part: (check: FileCheck) => number) => checks.reduce((all, check) => all + part(check), 0);
  const outside = (check: FileCheck) => check.outside.reduce((all, part) => all + part.values, 0);
  const counts = (check: FileCheck) => [
    check.cases,
    check.agreeing,
    check.disagreeing.length,
    check.missing.length,
    outside(check),
  ];
  return [
    line("file", ["cases", "agree", "disagree", "not yet", "outside"]),
    ...checks.flatMap((check) => [
      line(check.file, counts(check)),
      ...(check.code === null ? ["  unknown file: nothing in it was put to the product"] : []),
      ...check.remarks.map((remark) => `  ${remark}`),
    ]),
    line("all", [
      sum((check) => check.cases),
      sum((check) => check.agreeing),
      sum((check) => check.disagreeing.length),
      sum((check) => check.missing.length),
      sum(outside),
    ]),
  ];
}

function openLines(checks: readonly FileCheck[]): readonly string[] {
  const disagreeing = checks.flatMap((check) =>
    check.disagreeing.map((value) => openLine(check.file, value)),
  );
  const missing = checks.flatMap((check) => [
    ...new Set(check.missing.map((value) => `  ${check.file}: ${value.path.join(".")}`)),
  ]);
  return [
    ...(disagreeing.length > 0 ? ["", "Values that disagree:", ...shortened(disagreeing)] : []),
    ...(missing.length > 0 ? ["", "Values that can't be computed yet:", ...shortened(missing)] : []),
  ];
}

function openLine(file: string, value: OpenValue): string {
  const expected = JSON.stringify(value.expected);
  return `  ${file}: ${value.id}: ${value.path.join(".")}: reference ${expected}, product ${value.got}`;
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN), `  and ${lines.length - SHOWN} more`];
}

function outsideLines(checks: readonly FileCheck[]): readonly string[] {
  const values = new Map<OutsideRule, number>();
  for (const check of checks) {
    for (const part of check.outside) values.set(part.rule, (values.get(part.rule) ?? 0) + part.values);
  }
  return [
    "",
    "Outside the product, not counted:",
    ...OUTSIDE_PRODUCT.map((rule) => `  ${String(values.get(rule) ?? 0).padStart(6)}  ${ruleText(rule)}`),
  ];
}

function ruleText(rule: OutsideRule): string {
  const parts = [
    rule.inside === undefined ? rule.field : `${rule.inside}.${rule.field}`,
    ...(rule.except === undefined ? [] : [`except ${rule.except.join(" and ")}`]),
    ...(rule.notInside === undefined ? [] : [`except in ${rule.notInside.join(" and ")}`]),
    ...(rule.file === undefined ? [] : [`of ${rule.file}`]),
    ...(rule.where === undefined ? [] : [`where ${rule.where.field} is ${rule.where.values.join(" or ")}`]),
  ];
  return `${parts.join(", ")}: ${rule.why}`;
}
