import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AuditSettings } from "../../../core/audit-definition";
import { shownRules } from "../../../core/shown-rules";
import { differenceSentence, whatEachMeasures } from "../../../core/survey/pair-sentences";
import type { PairedResult } from "../../../core/survey/paired-result";
import type { SurveyDefinition } from "../../../core/survey/survey-definition";
import { respondentsText } from "../../../core/survey/survey-sentence";
import { focusIfLost } from "../../focus-if-lost";
import { ShareBar } from "../../parts/ShareBar";
import { withoutPair } from "../../survey-changes";
import { listed, quoted } from "../../words/sentence-words";

interface PairCardProps {
  readonly paired: PairedResult;
  /** Name of the criterion: "5 Referrer told". */
  readonly criterion: string;
  readonly settings: AuditSettings;
  readonly definition: SurveyDefinition;
  readonly change: (changed: Partial<SurveyDefinition>) => void;
}

/** A survey question beside a criterion: both as k of n with a bar, what each measures, and whether they can be subtracted. */
export function PairCard({ paired, criterion, settings, definition, change }: PairCardProps): ReactElement {
  const { pair, survey, audit } = paired;
  const question = definition.questions.find(({ id }) => id === pair.question)?.wording ?? pair.question;
  const { fewestForPercentage } = shownRules(settings);
  const side = (words: string, { count, base }: PairedResult["survey"]): ReactElement => (
    <div>
      <p className="line">
        <span>{words}</span>
        <strong className="number">{respondentsText(count, base, fewestForPercentage)}</strong>
      </p>
      {base < fewestForPercentage ? null : <ShareBar share={count / base} />}
    </div>
  );
  return (
    <section className="card" aria-label={`Pair: ${pair.name}`}>
      <h3>{pair.name}</h3>
      {side(`Survey: ${question} ${listed(pair.options.map(quoted))}`, survey)}
      {side(`Audit: ${criterion}, met`, audit)}
      <p className="hint">{whatEachMeasures(paired)}</p>
      <p className="hint">{differenceSentence(paired, settings.confidenceLevel)}</p>
      <div>
        <Button
          className="compact"
          aria-label={`Take the pair away: ${pair.name}`}
          onClick={() => {
            change(withoutPair(definition, pair));
            focusIfLost();
          }}
        >
          Take the pair away
        </Button>
      </div>
    </section>
  );
}
