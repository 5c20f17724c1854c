import { useMemo, type ReactElement } from "react";
import { countsFrom1904InSlices } from "../../../core/frame/date-system";
import type { ListCells } from "../../../core/frame/list-cells";
import { ruleCountsInSlices, type RuleCounts } from "../../../core/frame/rule-counts";
import type { Outcome } from "../../../core/outcome";
import { countedSetUp } from "../../counted-set-up";
import { explanation } from "../../explain";
import { usePane } from "../../pane-context";
import { Remark } from "../../parts/Message";
import { ruleFault } from "../../rule-faults";
import { countedFrame } from "../../set-up-definition";
import { completedRule, ruleOfTyped, type TypedRule } from "../../typed-rule";
import { useWorkedOut } from "../../use-worked-out";
import { keyOf, type Question } from "../../worked-out";
import { ruleCountSentence, ruleSentence } from "../../words/rule-sentence";
import { counted } from "../../words/sentence-words";

interface RuleEffectProps {
  readonly place: number | null;
  readonly rule: TypedRule;
  readonly cells: ListCells | null;
}

/** The rule in a sentence, and how many rows it puts out. */
export function RuleEffect({ place, rule, cells }: RuleEffectProps): ReactElement {
  const { setUp, view } = usePane().state;
  const complete = ruleFault(rule) === null;
  const at = place ?? setUp.rules.length;
  const question = useMemo((): Question<Outcome<RuleCounts>> | null => {
    if (cells === null || !complete) return null;
    const definition = countedFrame(countedSetUp({ setUp, view }), false);
    return {
      name: "a rule",
      key: keyOf(definition, at),
      *work() {
        return yield* ruleCountsInSlices(
          cells,
          definition,
          at,
          yield* countsFrom1904InSlices(cells, definition),
        );
      },
    };
  }, [cells, complete, setUp, view, at]);
  const { answer, current } = useWorkedOut(cells, cells?.rowCount ?? 0, question);
  const outcome = current ? answer : null;
  const counting = question !== null && !current;
  return (
    <section className="card card-quiet" aria-label="What the rule does to the list">
      <p>
        {complete
          ? ruleSentence(ruleOfTyped(completedRule(rule), Number.NaN))
          : "The rule stands here in words once it is complete."}
      </p>
      <div role="status">
        {cells === null ? (
          <p className="hint">The list is being read.</p>
        ) : counting ? (
          <p className="hint">The rows are being counted.</p>
        ) : outcome === null ? null : outcome.ok ? (
          <p>
            <strong>{ruleCountSentence(outcome.value, cells.rowCount)}</strong>
          </p>
        ) : (
          <p>
            It can’t be counted yet:{" "}
            {outcome.problems.map((problem) => explanation(problem).title).join(", ")}.
          </p>
        )}
      </div>
      {outcome?.ok === true && outcome.value.unreadable > 0 ? (
        <Remark tone="warning">
          {counted(outcome.value.unreadable, "row holds", "rows hold")} neither a blank nor what the rule asks
          for. {outcome.value.unreadable === 1 ? "It lies" : "They lie"} in no range.
        </Remark>
      ) : null}
    </section>
  );
}
