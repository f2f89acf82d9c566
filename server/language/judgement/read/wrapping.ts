/** Verbs that say little themselves: what is promised is the clause inside. */

/** 'Enable customers to …': the clause inside says what they can do then. */
export const CAUSING: ReadonlySet<string> = new Set([
  'enable',
  'allow',
  'help',
  'let',
  'empower',
  'encourage',
  'support',
]);

/** 'Ensure that …', 'Have customers …'. */
export const WRAPPING: ReadonlySet<string> = new Set([
  'ensure',
  'have',
  'get',
  'see',
  'keep',
  'make',
  'guarantee',
  'assure',
  'prove',
  'show',
  'demonstrate',
  'verify',
  'confirm',
  'validate',
]);
