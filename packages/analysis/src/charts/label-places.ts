/**
 * Places for labels that would lie on one another: each as near to its own as the least distance allows, in the same order, and
 * within limits as far as they have room for all.
 *
 * @param wanted where labels would like to be
 * @param distance what they need, in the same unit
 * @param within the lowest and the highest place; none where it is left out
 * @example labelPlaces([1, 1, 5], 2) // [0, 2, 5]
 */
export function labelPlaces(
  wanted: readonly number[],
  distance: number,
  within: readonly [lowest: number, highest: number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  // Groups of labels that touch, each around the mean of what its labels want.
  const groups: { readonly members: number[]; middle: number }[] = []
  for (const index of order) {
    groups.push({ members: [index], middle: kept(wanted[index] ?? 0, 1, distance, within) })
    for (let last = groups.at(-1), before = groups.at(-2); last && before && touch(before, last, distance); ) {
      const both = joined(before, last, wanted)
      groups.splice(-2, 2, { ...both, middle: kept(both.middle, both.members.length, distance, within) })
      last = groups.at(-1)
      before = groups.at(-2)
    }
  }
  const placed = [...wanted]
  for (const { members, middle } of groups)
    for (const [place, index] of members.entries())
      placed[index] = middle + (place - (members.length - 1) / 2) * distance
  return placed
}

/** The middle of a group, so far from the limits that all of it is within. */
function kept(middle: number, count: number, distance: number, [lowest, highest]: readonly [number, number]): number {
  const half = ((count - 1) / 2) * distance
  const [low, high] = [lowest + half, highest - half]
  return low > high ? (lowest + highest) / 2 : Math.min(high, Math.max(low, middle))
}

interface Group {
  readonly members: number[]
  middle: number
}

const touch = (before: Group, after: Group, distance: number): boolean =>
  after.middle - before.middle < ((before.members.length + after.members.length) / 2) * distance - 1e-9

function joined(before: Group, after: Group, wanted: readonly number[]): Group {
  const members = [...before.members, ...after.members]
  return { members, middle: members.reduce((total, index) => total + (wanted[index] ?? 0), 0) / members.length }
}
