import { TextEncoder } from "node:util";

// jsdom has none, and browsers do: examples that are made by the tool's own functions need it.
Object.assign(globalThis, { TextEncoder });
