import type { Scored } from '../rules/index.js'

/** The points that a rule gave, or why it gave none. */
export const pointsOf = (scored: Scored): number | Exclude<Scored['status'], 'scored'> =>
  scored.status === 'scored' ? scored.points : scored.status

/** The trace of what a rule gave; no text where nothing was filled in. */
export const traceOf = (scored: Scored) => ('trace' in scored ? scored.trace : null)
