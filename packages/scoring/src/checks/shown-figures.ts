import type { Text } from '../text.js'
import type { Finding } from './finding.js'

/** A number of a finding with what it is called. */
export interface ShownFigure {
  readonly name: Text
  readonly value: number | string
}

/**
 * The numbers of a finding as they are shown, each by its name; none where there are not two numbers to compare.
 *
 * @example shownFigures({ figures: null }) // []
 */
export function shownFigures({ found, expected, difference, figures }: Finding): readonly ShownFigure[] {
  if (!figures || typeof expected !== 'number') return []
  const { name, shown } = figures.difference
  const gap = difference !== null && shown === 'loss' ? -difference : difference
  return [
    { name: figures.found, value: found },
    { name: figures.expected, value: expected },
    { name, value: gap },
  ].flatMap(({ name: called, value }) => (value === null ? [] : [{ name: called, value }]))
}
