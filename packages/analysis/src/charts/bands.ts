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
