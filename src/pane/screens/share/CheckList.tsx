import type { ReactElement } from "react";
import type { ShareChoices, SharePreview } from "../../../tasks/share-results";
import { numberText } from "../../words/sentence-words";
import { AllOrNoneRow } from "./AllOrNoneRow";
import { CheckRow } from "./CheckRow";
import { ContactRow } from "./ContactRow";
import { FindingsRow } from "./FindingsRow";
import { SignedOffRow } from "./SignedOffRow";
import { SmallNumbersRow } from "./SmallNumbersRow";
import { TextsRow } from "./TextsRow";

interface CheckListProps {
  readonly preview: SharePreview;
  readonly choices: ShareChoices;
  /** Chosen: what would leave is looked through again. */
  readonly choose: (change: Partial<ShareChoices>) => void;
  /** Typed: it is looked through again once the field is left. */
  readonly type: (contact: string) => void;
  readonly typed: () => void;
}

/** What would leave, worked through from top to bottom. */
export function CheckList({ preview, choices, choose, type, typed }: CheckListProps): ReactElement {
  const { allOrNone, labelledCases, signedOff } = preview;
  return (
    <ol className="rows checks" aria-label="What would leave">
      <FindingsRow preview={preview} />
      <SmallNumbersRow preview={preview} choices={choices} choose={choose} />
      {allOrNone === null ? null : <AllOrNoneRow rows={allOrNone} />}
      <TextsRow preview={preview} />
      <CheckRow
        state="done"
        title={labelledCases === 0 ? "No case is spoken of" : "Case numbers become labels"}
      >
        {labelledCases === 0 ? null : (
          <p className="hint">
            {labelledCases === 1
              ? "1 case has a label, a new one in each copy."
              : `${numberText(labelledCases)} cases have labels in no order, new ones in each copy.`}
          </p>
        )}
      </CheckRow>
      <ContactRow contact={choices.contact} type={type} done={typed} />
      <SignedOffRow signedOff={signedOff} />
    </ol>
  );
}
