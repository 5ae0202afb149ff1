import * as Plot from '@observablehq/plot'

/**
 * A band for each row, whatever its label: rows that are called alike, or whose labels are cut to the same letters, never lie on
 * each other.
 *
 * @param labels from the top on
 * @returns options of Plot’s scale; the rows’ channel is their place in `labels`
 */
export const bandScale = (labels: readonly string[]) => ({
  type: 'band' as const,
  domain: labels.map((_, place) => place),
  tickFormat: (place: number) => labels[place] ?? '',
  tickSize: 0,
  label: null,
})

/** The labels of bands as marks of their own, where they may have two lines: those of a scale stand too near to each other. */
export const bandLabels = (labels: readonly string[]) =>
  Plot.axisY({
    anchor: 'left',
    tickFormat: (place: number) => labels[place] ?? '',
    tickSize: 0,
    label: null,
    lineHeight: 1.2,
  })
