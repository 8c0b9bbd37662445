const { default: Sequencer } = require('@jest/test-sequencer');

/** Folders of long files, the longest first: a browser or a whole command line at work, a failure at every request. */
const long = ['e2e', 'failures', 'workbench/page', 'cli', 'scripts', 'commands', 'workbook'];

const rank = ({ path }) => {
  const at = long.findIndex((folder) => path.replaceAll('\\', '/').includes(`/test/${folder}/`));
  return at < 0 ? long.length : at;
};

/** A fresh clone does not know how long a file takes: without this the last one to begin may be the longest, beside an idle processor. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    return sorted.some(({ duration }) => duration === undefined) ? sorted.sort((a, b) => rank(a) - rank(b)) : sorted;
  }
};
