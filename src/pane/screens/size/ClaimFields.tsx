import type { ReactElement } from "react";
import { ChoiceField } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import { questionFault, type SizeQuestion } from "../../size/size-question";
import type { QuestionFields } from "./question-fields";
import { ExpectedField, LevelField, SharedOutField } from "./SharedFields";

const APPLIES = [
  { value: "100", word: "All cases" },
  { value: "95", word: "Nearly all cases (95%)" },
  { value: "75", word: "Three quarters of them (75%)" },
  { value: "50", word: "Half of them (50%)" },
  { value: "own", word: "Another share" },
];

const ALLOWED: readonly { readonly value: SizeQuestion["allowed"]; readonly word: string }[] = [
  { value: "none", word: "None: it needs the fewest cases" },
  { value: "count", word: "A set number" },
  { value: "rate", word: "In step with what I expect" },
];

const MODELS: readonly { readonly value: SizeQuestion["model"]; readonly word: string }[] = [
  { value: "hypergeometric", word: "This list as it is (hypergeometric)" },
  { value: "binomial", word: "A list without end (binomial)" },
  { value: "poisson", word: "A list without end (Poisson)" },
];

/** The fields of the claim that was chosen. */
export function ClaimFields(props: QuestionFields & { readonly groups: number }): ReactElement {
  return (
    <section className="card" aria-label="What you want to be able to say">
      {props.question.claim === "often" ? (
        <OftenFields {...props} />
      ) : props.question.claim === "always" ? (
        <AlwaysFields {...props} />
      ) : (
        <NumberFields {...props} />
      )}
    </section>
  );
}

function OftenFields(props: QuestionFields & { readonly groups: number }): ReactElement {
  const { question, change } = props;
  return (
    <>
      <div className="pair">
        <TextField
          label="Within, points"
          numeric
          value={question.margin}
          fault={questionFault(question, "margin")}
          change={(margin) => change({ margin })}
        />
        <LevelField {...props} />
      </div>
      <ChoiceField
        label="Questions apply to"
        value={question.applies}
        choices={APPLIES}
        change={(applies) => change({ applies })}
      />
      {question.applies === "own" ? (
        <TextField
          label="Of 100 cases, a question applies to"
          numeric
          value={question.appliesOwn}
          fault={questionFault(question, "appliesOwn")}
          change={(appliesOwn) => change({ appliesOwn })}
        />
      ) : null}
      <SharedOutField {...props} />
      <ExpectedField {...props} />
    </>
  );
}

function AlwaysFields({ question, change }: QuestionFields): ReactElement {
  return (
    <>
      <div className="pair">
        <TextField
          label="May fail, per cent"
          numeric
          value={question.tolerable}
          fault={questionFault(question, "tolerable")}
          change={(tolerable) => change({ tolerable })}
        />
        <LevelField question={question} change={change} />
      </div>
      <ChoiceField
        label="Failures that the sample may hold"
        value={question.allowed}
        choices={ALLOWED}
        change={(value) => change({ allowed: ALLOWED.find((way) => way.value === value)?.value ?? "none" })}
      />
      {question.allowed === "count" ? (
        <TextField
          label="So many failures at most"
          numeric
          value={question.allowedCount}
          fault={questionFault(question, "allowedCount")}
          change={(allowedCount) => change({ allowedCount })}
        />
      ) : null}
      {question.allowed === "rate" ? (
        <TextField
          label="Expected to fail, per cent"
          numeric
          value={question.allowedRate}
          fault={questionFault(question, "allowedRate")}
          change={(allowedRate) => change({ allowedRate })}
        />
      ) : null}
      <details className="fold">
        <summary>Settings for specialists</summary>
        <ChoiceField
          label="How failures are reckoned"
          value={question.model}
          choices={MODELS}
          hint="Printed tables (AICPA) take the list as without end, which asks for a few more cases."
          change={(value) =>
            change({ model: MODELS.find((model) => model.value === value)?.value ?? "hypergeometric" })
          }
        />
      </details>
    </>
  );
}

function NumberFields(props: QuestionFields & { readonly groups: number }): ReactElement {
  const { question, change } = props;
  return (
    <>
      <div className="pair">
        <TextField
          label="Number of cases"
          numeric
          value={question.size}
          fault={questionFault(question, "size")}
          change={(size) => change({ size })}
        />
        <LevelField {...props} />
      </div>
      <SharedOutField {...props} />
      <ExpectedField {...props} />
    </>
  );
}
