import { aggregate } from '../methods/aggregate.js'

/** What a mean is where a unit misses a figure: missing too, or that of the units that have one. */
export type MissingRule = 'refuse' | 'known'

const MISSING_RULES: readonly MissingRule[] = ['refuse', 'known']

/** What means are taken of. */
interface Figures {
  readonly units: readonly string[]
  readonly nodes: readonly string[]
  readonly rows: readonly (readonly (number | null)[])[]
}

/**
 * Weighted means of the nodes over groups of units, in the order in which groups come first; `null` where a unit of the group
 * has no weight.
 *
 * @throws RangeError with the unit, for a weight that is not finite or below 0, and for a rule that there is not
 */
export function meanBy(
  { units, nodes, rows }: Figures,
  groupOf: (unit: string) => string | null,
  missing: MissingRule,
  weights?: ReadonlyMap<string, number>,
): { readonly groups: readonly string[]; readonly rows: readonly (readonly (number | null)[])[] } {
  if (!MISSING_RULES.includes(missing)) throw new RangeError(`there is no rule “${missing}” for what is missing`)
  const weightOf = weighing(units, weights)
  const members = new Map<string, number[]>()
  for (const [place, unit] of units.entries()) {
    const group = groupOf(unit)
    if (group !== null) members.set(group, [...(members.get(group) ?? []), place])
  }
  const mean = (places: readonly number[], node: number): number | null => {
    const known = places.filter((place) => (rows[place]?.[node] ?? null) !== null)
    if (known.length === 0 || (missing === 'refuse' && known.length < places.length)) return null
    // A unit that has no weight is not left out in silence: the group has no mean then.
    if (known.some((place) => weightOf(place) === null)) return null
    const own = known.map((place) => weightOf(place) ?? 0)
    return aggregate(
      known.map((place) => rows[place]?.[node]),
      own,
      'arithmetic',
    )
  }
  const groups = [...members.keys()]
  return { groups, rows: groups.map((group) => nodes.map((_, node) => mean(members.get(group) ?? [], node))) }
}

/** The weight of a unit by its place; `null` for one that has none. */
function weighing(
  units: readonly string[],
  weights: ReadonlyMap<string, number> | undefined,
): (place: number) => number | null {
  if (!weights) return () => 1
  for (const [unit, weight] of weights)
    if (!(Number.isFinite(weight) && weight >= 0))
      throw new RangeError(`weights: that of “${unit}” is ${weight}: a weight is finite and 0 or more`)
  return (place) => weights.get(units[place] ?? '') ?? null
}
