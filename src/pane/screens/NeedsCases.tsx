import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";

/** A stage without its input says what it needs and leads there. */
export function NeedsCases({ heading }: { readonly heading: string }): ReactElement {
  const { dispatch } = usePane();
  return (
    <ScreenFrame heading={heading}>
      <Message tone="info" announced={false}>
        <p>
          <Link onClick={() => dispatch({ action: "opened", view: { screen: "cases" } })}>
            Say first which cases this is about.
          </Link>
        </p>
      </Message>
    </ScreenFrame>
  );
}
