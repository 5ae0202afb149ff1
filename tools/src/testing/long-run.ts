/**
 * Whether a run of many inputs is taken whole: in `npm run test:all`, and where what it covers has changed since it last passed
 * (`tools/testing/long-runs.mjs`).
 */
export const isLongRun = (name: 'rules' | 'fillings' | 'notebooks'): boolean =>
  (process.env.PARSCORE_LONG_RUNS ?? '').split(' ').includes(name)
