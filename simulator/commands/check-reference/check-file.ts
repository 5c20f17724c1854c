import { comparison } from "./comparison";
import type { Verdict } from "./comparison";
import type { CsvTable } from "./csv-table";
import { isList, isObject } from "./json";
import type { Json, JsonObject } from "./json";
import { outsideRule } from "./outside-product";
import type { OutsideRule } from "./outside-product";
import type { Answers } from "./reference-set";
import { REFERENCE_SETS } from "./reference-sets";
import { toleranceOf } from "./tolerance";

/** A value that does not agree, or has no answer, and the case that it stands in. */
export interface OpenValue extends Verdict {
  readonly id: string;
}

/** What one reference file came to. */
export interface FileCheck {
  readonly file: string;
  /** Null where no set has the code that the name begins with. */
  readonly code: string | null;
  readonly cases: number;
  readonly agreeing: number;
  readonly disagreeing: readonly OpenValue[];
  readonly missing: readonly OpenValue[];
  readonly outside: readonly { readonly rule: OutsideRule; readonly values: number }[];
  /** What is wrong with the file itself, or stopped the product. */
  readonly remarks: readonly string[];
}

/** Puts every case of a reference file to the product and compares value by value. */
export function checkFile(file: string, content: Json, tables: readonly CsvTable[]): FileCheck {
  const code = /^(\d+[a-z]?)_/i.exec(file)?.[1] ?? null;
  const set = REFERENCE_SETS.find((candidate) => candidate.code === code);
  const cases = isObject(content) && isList(content["cases"]) ? content["cases"].filter(isObject) : [];
  const remarks: string[] = countRemarks(content, cases.length);
  const agreeing: Verdict[] = [];
  const disagreeing: OpenValue[] = [];
  const missing: OpenValue[] = [];
  const outside = new Map<OutsideRule, number>();

  cases.forEach((referenceCase, index) => {
    const id = nameOf(referenceCase, index);
    let answers: Answers = {};
    try {
      answers = set?.answers(referenceCase, tables) ?? {};
    } catch (error) {
      remarks.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
    for (const value of comparison(referenceCase, answers, tolerance(content))) {
      const dotted = value.path.join(".");
      if (set?.given.some((field) => dotted === field || dotted.startsWith(`${field}.`)) === true) continue;
      const rule = outsideRule(code ?? "", value.path, referenceCase);
      if (rule !== null) outside.set(rule, (outside.get(rule) ?? 0) + 1);
      else if (value.result === "agrees") agreeing.push(value);
      else if (value.result === "disagrees") disagreeing.push({ ...value, id });
      else missing.push({ ...value, id });
    }
  });
  const isKnown = set !== undefined || (code !== null && missing.length === 0 && outside.size > 0);
  return {
    file,
    code: isKnown ? code : null,
    cases: cases.length,
    agreeing: agreeing.length,
    disagreeing,
    missing,
    outside: [...outside].map(([rule, values]) => ({ rule, values })),
    remarks,
  };
}

function countRemarks(content: Json, cases: number): string[] {
  if (!isObject(content) || !isList(content["cases"])) return ["the file has no list of cases"];
  const said = content["count"];
  return typeof said === "number" && said !== cases ? [`${said} cases are said, ${cases} are there`] : [];
}

function tolerance(content: Json): ReturnType<typeof toleranceOf> {
  const meta = isObject(content) ? content["meta"] : null;
  const words = isObject(meta) ? (meta["comparison_tolerance"] ?? meta["tolerance"]) : null;
  return toleranceOf(typeof words === "string" ? words : "");
}

function nameOf(referenceCase: JsonObject, index: number): string {
  const id = referenceCase["id"];
  if (typeof id === "string") return id;
  const kind = referenceCase["kind"];
  return `${typeof kind === "string" ? `${kind}, ` : ""}case ${index + 1}`;
}
