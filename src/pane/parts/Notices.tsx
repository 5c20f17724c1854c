import { lazy, Suspense, type ReactElement } from "react";
import type { PaneState } from "../pane-state";

// Seldom there, so that the first load goes without them.
const UrgentConcerns = lazy(() =>
  import(/* webpackChunkName: "score" */ "./UrgentConcerns").then((m) => ({ default: m.UrgentConcerns })),
);
const NotWrittenYet = lazy(() =>
  import(/* webpackChunkName: "score" */ "./NotWrittenYet").then((m) => ({ default: m.NotWrittenYet })),
);

/** What concerns every screen and stands above it. */
export function Notices({ state }: { readonly state: PaneState }): ReactElement {
  return (
    <Suspense fallback={null}>
      {(state.audit?.urgentConcerns ?? []).length > 0 ? <UrgentConcerns /> : null}
      {(state.sitting?.heldUp ?? null) !== null || state.sharing.drafts.length > 0 ? <NotWrittenYet /> : null}
    </Suspense>
  );
}
