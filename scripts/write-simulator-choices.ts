import { writeFileSync } from "node:fs";
import { choicesPage } from "../simulator/host/choices";

/** Writes docs/simulator-choices.md again after the choices have changed. Run it from the project's folder. */
writeFileSync("docs/simulator-choices.md", choicesPage());
