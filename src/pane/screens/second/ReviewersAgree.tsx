import { useState, type ReactElement } from "react";
import type { AgreementReading } from "../../../tasks/second-review-results";
import { focusSoon } from "../../focus-soon";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { nameMissing, RecordName } from "../../parts/RecordName";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { counted, numberText } from "../../words/sentence-words";
import { AgreementTable } from "./AgreementTable";
import { DisagreementCard } from "./DisagreementCard";
import { ReviewRemarks } from "./ReviewRemarks";
import { SettledMarks } from "./SettledMarks";

/** How far two reviewers agree, and what is left to settle. */
export function ReviewersAgree({
  agreement,
  stayBlank,
}: {
  readonly agreement: AgreementReading;
  readonly stayBlank: number;
}): ReactElement {
  const { state, dispatch, commands } = usePane();
  const [passed, setPassed] = useState<string | null>(null);
  const { review, disagreements, cases, sampled, disagreementsSheet, disagreementsListed } = agreement;
  const open = disagreements.filter(({ agreed }) => agreed === null);
  const at = open.findIndex(({ mark }) => nameOf(mark) === passed);
  const current = open[(at + 1) % Math.max(1, open.length)];
  const settled = disagreements.length - open.length;
  const goOn = (): void => {
    setPassed(current === undefined ? null : nameOf(current.mark));
    focusSoon(".disagreement h2", "first");
  };
  const sheet =
    disagreements.length === 0
      ? null
      : {
          label: disagreementsListed ? "In the sheet" : "List on a sheet",
          press: () =>
            void (disagreementsListed
              ? commands.show({ sheet: disagreementsSheet, address: "A1" })
              : commands.listDisagreements(stayBlank)),
        };
  return (
    <ScreenFrame
      heading="Do two reviewers agree?"
      lead={`${review.reviewer} scored ${numberText(cases)} of the ${counted(sampled, "case", "cases")} on a sheet that shows no first mark.`}
      sentence={
        current === undefined
          ? "Agreement is taken from the marks before settling."
          : `Agreement is taken from the marks before settling. Agreed marks go to ${disagreementsSheet} and count from then on.`
      }
      primary={
        current === undefined
          ? {
              label: "Next: findings",
              press: () => dispatch({ action: "opened", view: { screen: "findings" } }),
            }
          : { label: open.length === 1 ? "Settle the last" : "Settle the next", press: goOn }
      }
      secondary={sheet}
    >
      <ReviewRemarks agreement={agreement} />
      <AgreementTable agreement={agreement} />
      <h2>
        {disagreements.length === 0
          ? "No disagreement"
          : `${counted(disagreements.length, "disagreement", "disagreements")}, ${numberText(settled)} settled`}
      </h2>
      {current === undefined ? (
        <Message
          tone="success"
          title={disagreements.length === 0 ? "Both gave the same marks" : "All disagreements are settled"}
          announced={settled > 0}
        />
      ) : (
        <>
          <RecordName />
          <DisagreementCard
            key={nameOf(current.mark)}
            disagreement={current}
            criterion={agreement.criteria.find(({ id }) => id === current.mark.criterion) ?? null}
            refused={nameMissing(state.by)}
            settle={(agreed, why) => {
              const { key, criterion, first, second } = current.mark;
              const [one, two] = [first ?? "", second ?? ""];
              void commands
                .settleDisagreement({ case: key, criterion, first: one, second: two, agreed, why, stayBlank })
                .then(() => focusSoon(".disagreement h2", "first"));
            }}
          />
        </>
      )}
      <SettledMarks agreement={agreement} />
    </ScreenFrame>
  );
}

function nameOf({ key, criterion }: { readonly key: string; readonly criterion: string }): string {
  return `${key}\u001f${criterion}`;
}
