/** What the simulator's page may load: its own files, and the pane in a frame. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The pane's page brings its own policy, which stands; this one says besides who may frame it. */
export const panePolicy = "frame-ancestors 'self'";
