// Preloaded into a server: its clock goes as many days ahead, or back, as the file says that OKR_TEST_DAYS names.
const { readFileSync } = require('node:fs');

const Real = Date;
const day = 24 * 60 * 60 * 1000;

global.Date = class extends Real {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(Real.now() + day * Number(readFileSync(process.env.OKR_TEST_DAYS, 'utf8')));
  }
};
