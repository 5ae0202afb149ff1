/** Places of the columns of the statistics annex that the score sheet fetches from. */
export const ANNEX_PLACES = { code: 0, role: 1, value: 4 } as const
