// What stands here is written by webpack.roots.js when the pane is built.
export {};
