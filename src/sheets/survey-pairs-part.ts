import { percentText } from "../core/findings/percent-text";
import { shownRules } from "../core/shown-rules";
import { differenceSentence, whatEachMeasures } from "../core/survey/pair-sentences";
import type { SurveyFindings } from "../core/survey/survey-findings";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

/**
 * Each question of the survey beside the criterion that it speaks to, and what each measures; null without a pair. `line` says
 * where the survey was counted, on another sheet than its own.
 */
export function surveyPairsPart(
  { paired, settings }: Pick<SurveyFindings, "paired" | "settings">,
  criterionNames: ReadonlyMap<string, string>,
  line?: string,
): Part | null {
  if (paired.length === 0) return null;
  const { fewestForPercentage } = shownRules(settings);
  return tablePart({
    heading: "Survey beside audit",
    ...(line === undefined ? {} : { line }),
    data: true,
    columns: [
      { header: "Pair", role: "rowHeader" },
      { header: "What each measures", role: "text" },
      { header: "Survey", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "Audit", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: paired.map((result): readonly PlannedCell[] => {
      const { pair, survey, audit } = result;
      const cells = ({ count, base }: typeof survey) => [
        ofBase(count, base),
        shownPercent(percentText(count, base, fewestForPercentage)),
      ];
      const criterion = criterionNames.get(pair.criterion) ?? pair.criterion;
      const answers = pair.options.map((option) => `“${option}”`).join(", ");
      return [
        pair.name,
        `Survey: ${pair.question} ${answers}. Audit: ${criterion}. ${whatEachMeasures(result)}`,
        ...cells(survey),
        ...cells(audit),
        differenceSentence(result, settings.confidenceLevel),
      ];
    }),
  });
}
