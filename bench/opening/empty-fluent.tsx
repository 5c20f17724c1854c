import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane with Fluent can be: its provider and one button. */
const place = document.getElementById("pane");
if (place !== null)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Ready</Button>
    </FluentProvider>,
  );
