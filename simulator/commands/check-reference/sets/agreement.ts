import { ac1Interval, kappaInterval, rawAgreement } from "../../../../src/core/estimation/agreement-interval";
import { gwetAc1 } from "../../../../src/core/scoring/agreement-ac1";
import { cohenKappa } from "../../../../src/core/scoring/agreement-kappa";
import type { AgreementWeighting } from "../../../../src/core/scoring/agreement-kappa";
import { limits } from "../answer";
import type { Answer } from "../answer";
import { isList, numberOf } from "../json";
import type { JsonObject } from "../json";
import type { ReferenceSet } from "../reference-set";

export const AGREEMENT: ReferenceSet = {
  code: "05",
  given: ["id", "q", "level", "table", "note"],
  answers: (referenceCase) => {
    const table = tableOf(referenceCase);
    const level = numberOf(referenceCase, "level");
    const raw = rawAgreement(table, level);
    const ac1 = gwetAc1(table);
    return {
      n: raw?.cases ?? null,
      agree: raw?.agreed ?? null,
      raw_agreement: raw?.share ?? null,
      raw_ci_wilson: limits(raw?.interval ?? null),
      kappa: {
        unweighted: kappaAnswer(table, "none", level),
        linear: kappaAnswer(table, "linear", level),
        quadratic: kappaAnswer(table, "quadratic", level),
      },
      ac1: ac1 && {
        pe: ac1.expected,
        ac1: ac1.coefficient,
        se: ac1.standardError,
        ci_t: limits(raw && ac1Interval(ac1, raw.cases, level)),
      },
    };
  },
};

function kappaAnswer(
  table: readonly (readonly number[])[],
  weighting: AgreementWeighting,
  level: number,
): Answer {
  const result = cohenKappa(table, weighting);
  return (
    result && {
      po: result.observed,
      pe: result.expected,
      kappa: result.kappa,
      se: result.standardError,
      ci: limits(kappaInterval(result, level)),
    }
  );
}

function tableOf(referenceCase: JsonObject): readonly (readonly number[])[] {
  const rows = referenceCase["table"];
  if (!isList(rows)) throw new Error("table is not a list of rows");
  return rows.map((row) => (isList(row) ? row.filter((count) => typeof count === "number") : []));
}
