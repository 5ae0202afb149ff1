/** What a mean is where a unit misses a figure: missing too, or that of the units that have one. */
export type MissingRule = 'refuse' | 'known'

/** What means are taken of. */
interface Figures {
  readonly units: readonly string[]
  readonly nodes: readonly string[]
  readonly rows: readonly (readonly (number | null)[])[]
}

/** Weighted means of the nodes over groups of units, in the order in which groups come first. */
export function meanBy(
  { units, nodes, rows }: Figures,
  groupOf: (unit: string) => string | null,
  missing: MissingRule,
  weights?: ReadonlyMap<string, number>,
): { readonly groups: readonly string[]; readonly rows: readonly (readonly (number | null)[])[] } {
  const members = new Map<string, number[]>()
  for (const [place, unit] of units.entries()) {
    const group = groupOf(unit)
    if (group !== null) members.set(group, [...(members.get(group) ?? []), place])
  }
  const mean = (places: readonly number[], node: number): number | null => {
    const known = places.filter((place) => (rows[place]?.[node] ?? null) !== null)
    if (known.length === 0 || (missing === 'refuse' && known.length < places.length)) return null
    const weightOf = (place: number) => (weights ? (weights.get(units[place] ?? '') ?? 0) : 1)
    const weight = known.reduce((total, place) => total + weightOf(place), 0)
    const total = known.reduce((sum, place) => sum + weightOf(place) * (rows[place]?.[node] ?? 0), 0)
    return weight > 0 ? total / weight : null
  }
  const groups = [...members.keys()]
  return { groups, rows: groups.map((group) => nodes.map((_, node) => mean(members.get(group) ?? [], node))) }
}
