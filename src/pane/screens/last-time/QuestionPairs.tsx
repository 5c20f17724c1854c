import { useState, type ReactElement } from "react";
import type { AuditChange } from "../../../core/change/audit-change";
import type { PastResult } from "../../../core/change/past-audit";
import { questionCodes } from "../../../core/change/question-codes";
import { isAsked, withSaid, type SaidMatch } from "../../../core/change/said-match";
import { questionName } from "../../../core/findings/question-name";
import { ChoiceField, type Choice } from "../../parts/ChoiceField";

interface QuestionPairsProps {
  readonly change: AuditChange;
  readonly said: readonly SaidMatch[];
  readonly say: (said: readonly SaidMatch[]) => void;
}

const notComparable = "none";

/** Which question of last time each question is: as it was found, or as the auditor says. */
export function QuestionPairs({ change, said, say }: QuestionPairsProps): ReactElement {
  const { compared, uncompared, last } = change;
  // As it was when it came up: it does not close while something is said in it.
  const [isOpen] = useState(compared.length === 0);
  const pairs = [
    ...compared.map(({ now, past }) => ({ now, past })),
    ...uncompared.map(({ now, found }) => ({ now, past: "past" in found ? found.past : null })),
  ].sort((a, b) => a.now.criterion.number - b.now.criterion.number);
  const taken = new Set(compared.map(({ past }) => past));
  return (
    <details className="fold bring-in" open={isOpen}>
      <summary>Which questions are the same</summary>
      <p>
        For words that differ and mean the same, as where a slip was put right. It is printed beside the
        change. Marks and the count of Partly must be the same.
      </p>
      {pairs.map(({ now, past }) => {
        const codes = questionCodes(now.criterion);
        const word = said.find((each) => isAsked(codes, each.now));
        const offered = last.results.filter((each) => each === past || !taken.has(each));
        return (
          <ChoiceField
            key={codes.id}
            label={questionName(now.criterion)}
            value={word === undefined ? "" : word.past === null ? notComparable : word.past.id}
            choices={choicesOf(offered, word === undefined && past !== null && taken.has(past) ? past : null)}
            change={(value) =>
              say(
                withSaid(
                  said,
                  codes,
                  value === notComparable
                    ? null
                    : last.results.find((each) => each.codes.id === value)?.codes,
                ),
              )
            }
          />
        );
      })}
    </details>
  );
}

function choicesOf(offered: readonly PastResult[], asFound: PastResult | null): readonly Choice[] {
  return [
    { value: "", word: `As found: ${asFound?.name ?? "no match"}` },
    ...offered
      .filter((each) => each !== asFound)
      .map(({ codes, name }) => ({ value: codes.id, word: `Same question as: ${name}` })),
    { value: notComparable, word: "Not comparable" },
  ];
}
