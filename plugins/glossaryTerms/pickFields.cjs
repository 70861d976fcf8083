// The bundler runs this loader as it is: no TypeScript here.

/** What readers see of a term; the rest is for those who write and check translations. */
const fields = ['id', 'en', 'term', 'definition'];

/**
 * @param {string} source a list of terms in JSON
 * @returns {string}
 */
module.exports = (source) =>
  JSON.stringify(
    JSON.parse(source).map((term) => Object.fromEntries(fields.map((field) => [field, term[field]]))),
  );
