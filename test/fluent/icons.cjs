/**
 * Fluent's icons for Fluent's own parts, each fetched by itself: its list of all icons takes longer to load than a screen to show.
 * "CheckmarkCircle12Filled" is in the file checkmark-circle.
 */
const fileOf = (name) =>
  name
    .replace(/\d*(Filled|Regular|Light|Color)$/, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-")
    .toLowerCase();

module.exports = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === "__esModule") return true;
      return require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
    },
  },
);
