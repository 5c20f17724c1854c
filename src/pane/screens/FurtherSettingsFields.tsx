import type { ReactElement } from "react";
import type { FurtherSettings } from "../../core/audit-definition";
import { levelText } from "../../core/findings/interval-text";
import { shownRules, usualShownRules, type ShownRules } from "../../core/shown-rules";
import { ChoiceField, type Choice } from "../parts/ChoiceField";
import { withoutMember } from "../words/without-member";

interface FurtherSettingsFieldsProps {
  readonly settings: FurtherSettings;
  readonly locked: boolean;
  readonly change: (settings: FurtherSettings) => void;
}

interface RuleField {
  readonly rule: keyof ShownRules;
  readonly label: string;
  readonly offered: readonly number[];
  readonly word: (value: number) => string;
}

const cases = (value: number): string => `${value} ${value === 1 ? "case" : "cases"}`;
const notScored = (value: number): string => `${levelText(value)} not scored`;

const RULES: readonly RuleField[] = [
  { rule: "fewestForPercentage", label: "Counts only below", offered: [5, 10, 15, 20, 30], word: cases },
  { rule: "fewestForPrecision", label: "Called a small base below", offered: [20, 30, 50, 100], word: cases },
  { rule: "mostBlank", label: "No estimate above", offered: [0, 0.05, 0.1, 0.2], word: notScored },
  {
    rule: "mostBlankInGroup",
    label: "No estimate above, in one group",
    offered: [0, 0.1, 0.2, 0.3],
    word: notScored,
  },
];
const CLAIMS: readonly number[] = [0.01, 0.02, 0.05, 0.1, 0.2];

/** Settings that most audits leave as they are: exact intervals, a claim to be tested, and what is shown when. */
export function FurtherSettingsFields({
  settings,
  locked,
  change,
}: FurtherSettingsFieldsProps): ReactElement {
  const { intervals, mostFailing, shown = {} } = settings;
  const rules = shownRules(settings);
  const changeRule = (rule: keyof ShownRules, value: number): void => {
    const others = withoutMember(shown, rule);
    const now = value === usualShownRules[rule] ? others : { ...others, [rule]: value };
    const rest = withoutMember(settings, "shown");
    change(Object.keys(now).length === 0 ? rest : { ...rest, shown: now });
  };
  return (
    <>
      <ChoiceField
        label="Intervals inside one group"
        value={intervals ?? ""}
        choices={[
          { value: "", word: "Usual (Wilson)" },
          { value: "conservative", word: "Exact, wider than needed" },
        ]}
        locked={locked}
        change={(value) => {
          const rest = withoutMember(settings, "intervals");
          change(value === "" ? rest : { ...rest, intervals: "conservative" });
        }}
      />
      <ChoiceField
        label="Claim to be tested"
        value={mostFailing === undefined ? "" : String(mostFailing)}
        choices={[
          { value: "", word: "None" },
          ...numberChoices(CLAIMS, mostFailing, (share) => `At most ${levelText(share)} fail a question`),
        ]}
        locked={locked}
        change={(value) => {
          const rest = withoutMember(settings, "mostFailing");
          change(value === "" ? rest : { ...rest, mostFailing: Number(value) });
        }}
      />
      {RULES.map(({ rule, label, offered, word }) => (
        <ChoiceField
          key={rule}
          label={label}
          value={String(rules[rule])}
          choices={numberChoices(offered, rules[rule], (value) =>
            value === usualShownRules[rule] ? `${word(value)} (usual)` : word(value),
          )}
          locked={locked}
          change={(value) => changeRule(rule, Number(value))}
        />
      ))}
    </>
  );
}

/** The numbers offered, and the one that holds where it is none of them. */
function numberChoices(
  offered: readonly number[],
  current: number | undefined,
  word: (value: number) => string,
): readonly Choice[] {
  const all = current === undefined || offered.includes(current) ? offered : [...offered, current];
  return [...all].sort((a, b) => a - b).map((value) => ({ value: String(value), word: word(value) }));
}
