import { createRequire } from "node:module";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** ESLint's own parser, which unlike TypeScript's can be told to know ECMAScript 5 only. */
const espree = createRequire(import.meta.resolve("eslint"))("espree");

/** Data of the workbook must never become markup, code or an address (safety rule S3). */
const dangerous = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    message: "Text from a workbook is never markup.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from a workbook is never markup.",
  },
  {
    selector: "CallExpression[callee.name='eval'], NewExpression[callee.name='Function']",
    message: "Text is never code.",
  },
];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "release", "out", "coverage", "test/reference/**"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    rules: {
      "no-restricted-syntax": ["error", ...dangerous],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...officeAddins.configs.recommended.rules,
      ...reactHooks.configs.recommended.rules,
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        "localStorage",
        "sessionStorage",
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
      ],
    },
  },
  { files: ["src/**/*.tsx", "simulator/page/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  {
    // A separator that can be focused and moved is a control (ARIA 1.2, window splitter); the plugin takes it for a line.
    files: ["simulator/page/PaneFrame.tsx"],
    rules: {
      "jsx-a11y/no-noninteractive-element-interactions": "off",
      "jsx-a11y/no-noninteractive-tabindex": "off",
    },
  },
  {
    // Read by web views that know ECMAScript 5 and nothing later: anything newer is an error here.
    files: ["src/not-here.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", parser: espree },
    rules: { "@typescript-eslint/prefer-for-of": "off" },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: { module: "writable", require: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
