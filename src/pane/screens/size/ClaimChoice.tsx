import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Claim } from "../../size/size-question";
import type { QuestionFields } from "./question-fields";

const CLAIMS: readonly { readonly value: Claim; readonly name: string; readonly example: string }[] = [
  {
    value: "often",
    name: "How often is it done well?",
    example: "“74% of referrals, give or take 10 points.”",
  },
  {
    value: "always",
    name: "Is it nearly always done?",
    example: "“We can be 95% sure that no more than 5% fail.”",
  },
  { value: "number", name: "I have time for a set number", example: "See what that number can tell you." },
];

/** Which claim the auditor wants to make. */
export function ClaimChoice({ question, change }: QuestionFields): ReactElement {
  return (
    <RadioGroup
      className="claims"
      aria-label="The claim that you want to make"
      value={question.claim}
      onChange={(_, { value }) =>
        change({ claim: CLAIMS.find((claim) => claim.value === value)?.value ?? "often" })
      }
    >
      {CLAIMS.map(({ value, name, example }) => (
        <Radio
          key={value}
          value={value}
          label={
            <>
              <strong>{name}</strong>
              <span className="hint">{example}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
