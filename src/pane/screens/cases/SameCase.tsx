import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../../core/problem";

/** Rows with the same case number may be meant: one child with several referrals. */
export function SameCase({
  problem,
  yes,
}: {
  readonly problem: Problem;
  readonly yes: () => void;
}): ReactNode {
  if (problem.kind !== "repeatedUnitId") return null;
  return (
    <p>
      If the rows belong to one case, say so: it is then drawn once, with all its rows.{" "}
      <Link className="text-link" onClick={yes}>
        They are the same case
      </Link>
    </p>
  );
}
