/** Has the bundler read a page again in each build, because other files than its own decide what it becomes. */
module.exports = function notCached(source) {
  this.cacheable(false);
  return source;
};
