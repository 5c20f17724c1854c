import { Link } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { ProblemList } from "../parts/ProblemList";
import { RowLink } from "../parts/RowLink";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useCountedList } from "../use-counted-list";
import { useWarnings } from "../use-warnings";
import { counted, numberText } from "../words/sentence-words";
import { CaseFields } from "./cases/CaseFields";
import { FrameWarnings } from "./cases/FrameWarnings";
import { ListChooser } from "./cases/ListChooser";
import { ReadAgain } from "./cases/ReadAgain";
import { SameCase } from "./cases/SameCase";
import { WhoIsIn } from "./cases/WhoIsIn";

/** Which cases the audit is about: the list, its case numbers, the period, and what is left out. */
export function CasesScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const counts = useCountedList();
  const { setUp, audit } = state;
  const groupsMade = setUp.groups.length > 0 && counts.grouped?.ok === true;
  const outcome = groupsMade ? counts.grouped : counts.everyone;
  const problems = outcome === null || outcome.ok ? [] : outcome.problems;
  const warnings = useWarnings(counts.cells, outcome);
  const own = (
    <Link className="text-link" onClick={() => dispatch({ action: "opened", view: { screen: "ownCases" } })}>
      My cases are already chosen
    </Link>
  );

  if (counts.list === null) {
    return (
      <ScreenFrame
        heading="Which cases is this about?"
        {...(audit !== null && audit.lists.length > 1
          ? { lead: `${counted(audit.lists.length, "list", "lists")} found. Which one holds the cases?` }
          : {})}
        primary={{
          label: "Look for a list again",
          icon: <ArrowSyncRegular />,
          press: () => void commands.look(),
        }}
      >
        <ListChooser />
      </ScreenFrame>
    );
  }
  const lead =
    problems.length === 0
      ? {}
      : {
          lead: `${thingsStop(problems.length)} a fair draw. Put ${problems.length === 1 ? "it" : "them"} right, then check again.`,
        };
  // Going on from here sets up another draw, so it must not look like the next step of an audit that has its cases.
  const chosen = audit?.record?.state === "Committed" || (audit?.existingCases ?? null) !== null;
  if (chosen && problems.length === 0)
    return (
      <ScreenFrame
        heading="Which cases is this about?"
        lead="The cases of this audit are chosen already. What stands here is only used to set up another draw."
        sentence="A new set-up gets an Audit record of its own. The first one stays."
        primary={{
          label: "Next: sample",
          press: () => dispatch({ action: "opened", view: { screen: "drawn" } }),
        }}
        secondary={{
          label: "Set up a new draw",
          refused: counts.waiting,
          press: () => void commands.saveSetUp({ screen: "groups" }),
        }}
      >
        <ListChooser />
        <CaseFields list={counts.list} cells={counts.cells} />
        <ReadAgain cells={counts.cells} />
        {outcome?.ok === true ? <WhoIsIn frame={outcome.value} /> : null}
      </ScreenFrame>
    );
  return (
    <ScreenFrame
      heading="Which cases is this about?"
      {...lead}
      sentence={
        problems.length > 0
          ? "Case Audit never changes your list."
          : "Next keeps this set-up as a draft on Audit record. Your list is not changed."
      }
      primary={
        problems.length > 0
          ? {
              label: "Check again",
              icon: <ArrowSyncRegular />,
              press: () => void commands.look().then(commands.readCases),
            }
          : {
              label: "Next: group the cases",
              refused: counts.waiting,
              press: () => void commands.saveSetUp({ screen: "groups" }),
            }
      }
      secondary={
        problems.length > 0
          ? { label: "Look ahead", press: () => dispatch({ action: "opened", view: { screen: "groups" } }) }
          : null
      }
    >
      <ProblemList
        problems={problems}
        byLooking
        answer={(problem) => (
          <SameCase
            problem={problem}
            yes={() => dispatch({ action: "edited", change: { severalRows: "refuse" } })}
          />
        )}
      />
      <ListChooser
        subHeadingsTold={
          setUp.leaveOutSubHeadings || warnings.some(({ kind }) => kind === "looksLikeSubHeading")
        }
      />
      <CaseFields list={counts.list} cells={counts.cells} />
      <ReadAgain cells={counts.cells} />
      {outcome?.ok === true ? <WhoIsIn frame={outcome.value} /> : null}
      <FrameWarnings warnings={warnings} />
      <RowLink
        name="Columns to carry along"
        now={`${setUp.carriedColumns.length} chosen`}
        press={() => dispatch({ action: "opened", view: { screen: "carriedColumns" } })}
      />
      {own}
    </ScreenFrame>
  );
}

/** "One thing stops", "Two things stop": a sentence begins with a word as far as a person would write one. */
function thingsStop(count: number): string {
  const words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
  return `${words[count] ?? numberText(count)} ${count === 1 ? "thing stops" : "things stop"}`;
}
