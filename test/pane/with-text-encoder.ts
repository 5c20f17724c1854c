import { TextEncoder } from "node:util";

// Every browser has it; the emulated page of these tests lacks it.
Object.assign(globalThis, { TextEncoder });
