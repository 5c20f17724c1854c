import type { ReactElement } from "react";
import type { AgreementReading } from "../../../tasks/second-review-results";
import { Message } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { counted, listed, numberText } from "../../words/sentence-words";

/** What is to be borne in mind of a second review, each with what to do. */
export function ReviewRemarks({ agreement }: { readonly agreement: AgreementReading }): ReactElement {
  const { scoredTwiceByOne, firstMarksSame, check, blanks, review, record } = agreement;
  const [blank] = blanks;
  return (
    <>
      {check.same === check.of ? null : (
        <Message
          tone="error"
          title={`Checked: ${numberText(check.same)} of ${numberText(check.of)} the same`}
        >
          <p>
            Drawing again from the seed on {record} does not give these cases. Put the part “Second review” of
            the record back as it was.
          </p>
        </Message>
      )}
      {firstMarksSame ? null : (
        <Message tone="warning" title="First marks have changed since the draw" announced={false}>
          <p>
            Agreement is taken from the marks as they stand now. If a first mark was changed to match the
            second, put it back and settle the disagreement here.
          </p>
        </Message>
      )}
      {scoredTwiceByOne.length === 0 ? null : (
        <Message
          tone="warning"
          title={`${counted(scoredTwiceByOne.length, "case has", "cases have")} one scorer both times`}
          announced={false}
        >
          <p>
            {listed(scoredTwiceByOne)}. Agreement with oneself says little: let somebody else score{" "}
            {scoredTwiceByOne.length === 1 ? "it" : "them"}, or put the name right on {review.sheet}.
          </p>
        </Message>
      )}
      {review.stayBlank.length === 0 ? null : (
        <Message
          tone="info"
          title={`${counted(review.stayBlank.length, "case was", "cases were")} not fully scored at the draw`}
          announced={false}
        >
          <p>
            {listed(review.stayBlank.map(({ key }) => key))}. Those without a mark to compare were left out of
            the draw; {record} says which.
          </p>
        </Message>
      )}
      {blank === undefined ? null : (
        <Message
          tone="warning"
          title={`${counted(blanks.length, "second mark stays", "second marks stay")} blank`}
          announced={false}
          actions={<ShowButton as="button" place={blank} label="Show the first" />}
        >
          <p>Cases without both marks are left out of the agreement on that question.</p>
        </Message>
      )}
    </>
  );
}
