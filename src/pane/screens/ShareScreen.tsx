import type { ReactElement } from "react";
import { Message, Remark } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";

/** What may leave the workbook today. The copy to share is not part of this version. */
export function ShareScreen(): ReactElement {
  return (
    <ScreenFrame heading="Make a copy to share">
      <Message tone="info" title="Not part of this version yet" announced={false}>
        <p>A later version makes a new workbook with the findings only, checked before it leaves.</p>
      </Message>
      <section>
        <h2>Until then</h2>
        <div className="rows">
          <Remark tone="error">
            <strong>Don’t send this workbook.</strong> It holds your list of cases, the sample and every
            comment.
          </Remark>
          <Remark tone="error">
            <strong>Don’t send a copy with sheets hidden or deleted by hand.</strong> Hidden sheets, notes and
            earlier versions can be brought back.
          </Remark>
          <Remark tone="warning">
            <strong>Look at small numbers.</strong> Counts from 1 to 5 in a group can point to a person, above
            all beside other tables.
          </Remark>
          <Remark tone="warning">
            <strong>Look at what scorers wrote.</strong> A single unusual story can identify a family even
            without a name.
          </Remark>
        </div>
      </section>
      <p>
        Print Audit findings, or save that one sheet as a PDF (File, Export), once you have read every line of
        it.
      </p>
    </ScreenFrame>
  );
}
