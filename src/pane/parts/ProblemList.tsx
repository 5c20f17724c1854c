import type { ReactElement, ReactNode } from "react";
import type { Problem } from "../../core/problem";
import { explanation } from "../explain";
import { ListAll } from "./ListAll";
import { Message } from "./Message";
import { RenamedColumnAnswer } from "./RenamedColumnAnswer";
import { ShowButton } from "./ShowButton";

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Found by looking only: then it goes without saying that nothing was written. */
  readonly byLooking?: boolean;
  readonly tone?: "error" | "warning";
  readonly actions?: ReactNode;
  /** What the auditor can say about a problem in place of putting it right; null for most. */
  readonly answer?: (problem: Problem) => ReactNode;
}

/** Problems in the auditor's words, each with its way to the place. */
export function ProblemList(props: ProblemListProps): ReactElement {
  return (
    <>
      {props.problems.map((problem, index) => {
        const words = explanation(problem);
        return (
          <Message
            key={`${problem.kind}-${index}`}
            tone={props.tone ?? "error"}
            title={words.title}
            actions={
              words.places.length === 0 && (index > 0 || (props.actions ?? null) === null) ? null : (
                <>
                  {index === 0 ? props.actions : null}
                  {words.places.map(({ label, place }) => (
                    <ShowButton key={`${label}-${place.address}`} as="button" place={place} label={label} />
                  ))}
                  <ListAll all={words.all ?? null} shown={words.places.length} of={words.title} as="button" />
                </>
              )
            }
          >
            <p>
              {words.happened} {words.remedy}
            </p>
            {props.byLooking === true ? null : <p>{words.written}</p>}
            {props.answer?.(problem) ?? null}
            {problem.kind === "scoringColumnRenamed" ? <RenamedColumnAnswer problem={problem} /> : null}
          </Message>
        );
      })}
    </>
  );
}
