import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { ScreenFrame } from "../../parts/ScreenFrame";

/** Cases drawn at random from the whole list have no groups. */
export function GroupsNotUsed(): ReactElement {
  const { dispatch } = usePane();
  return (
    <ScreenFrame
      heading="Group the cases"
      primary={{
        label: "Next: how many cases?",
        press: () => dispatch({ action: "opened", view: { screen: "sample", again: false } }),
      }}
    >
      <Message tone="info" announced={false}>
        <p>
          The cases are drawn at random from the whole list, so groups are not used. To use them, choose
          another way of drawing on the next screen.
        </p>
      </Message>
    </ScreenFrame>
  );
}
