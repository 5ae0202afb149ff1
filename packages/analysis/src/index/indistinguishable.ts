import { sentence, type Text } from '@parscore/scoring'
import type { IndexRanks } from './index-uncertainty.js'

/** Units whose order is not sure. */
export interface RankGroup {
  /** From the best nominal rank on. */
  readonly units: readonly string[]
  readonly ranks: readonly [first: number, last: number]
  /** For a report. */
  readonly sentence: Text
}

/** A unit is told apart from another where it is ahead in this share of the runs. */
const SURE = 0.95

const WORDS = {
  one: {
    vi: '{unit} (hạng {first}) phân biệt được với các đơn vị đứng sau.',
    en: '{unit} (rank {first}) is told apart from those behind it.',
  },
  some: {
    vi: 'Từ hạng {first} đến hạng {last} ({n} đơn vị: {units}): thứ tự trong nhóm không phân biệt được, vì đơn vị đứng đầu nhóm hơn từng đơn vị còn lại trong chưa đến {sure} % số lần tính.',
    en: 'From rank {first} to {last} ({n} units: {units}): the order within the group cannot be told, for its first is ahead of each of the others in less than {sure} % of the runs.',
  },
} as const satisfies Record<string, Text>

/**
 * Groups of units that cannot be told apart: each begins with the best unit that is in none yet, and takes those behind it until
 * one that it is surely ahead of.
 */
export function rankGroups({ units, beats }: IndexRanks): RankGroup[] {
  const groups: (typeof units)[number][][] = []
  for (const unit of units) {
    const group = groups.at(-1)
    const [leader] = group ?? []
    if (group && leader && beats(leader.unit, unit.unit) < SURE) group.push(unit)
    else groups.push([unit])
  }
  return groups.map((group) => {
    const [first = 0, last = 0] = [group[0]?.nominal, group.at(-1)?.nominal]
    const names = group.map(({ unit }) => unit)
    const words = { first, last, n: names.length, units: names.join(', '), unit: names[0] ?? '', sure: SURE * 100 }
    return {
      units: names,
      ranks: [first, last],
      sentence: sentence(names.length === 1 ? WORDS.one : WORDS.some, words),
    }
  })
}
