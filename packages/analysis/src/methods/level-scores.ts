/**
 * Scores of all units by levels of their own making: normalised figures unit by unit, 1 where there is one and 0 where not (`null`
 * where nothing is missing), the weights of a run, and where the scores go.
 */
export type LevelScores = (
  figures: Float64Array,
  known: Float64Array | null,
  weights: Float64Array,
  scores: Float64Array,
) => void

/**
 * In a run that draws a geometric or harmonic mean a normalised figure below this counts as this: on a scale from 0 the least
 * unit of one node would be the last of all.
 */
export const FLOOR = 0.01
