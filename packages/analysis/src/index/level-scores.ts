import { means } from '../methods/aggregate.js'
import { FLOOR, type LevelScores } from '../methods/level-scores.js'
import { compositionOf } from './index.js'
import type { Composition, Index, IndexNode } from './index-design.js'

/** A node while its children are brought together. */
interface Level {
  /** Its place among the leaves; −1 for what is no leaf. */
  readonly leaf: number
  readonly weight: number
  readonly how: Composition
  readonly children: readonly Level[]
  /** How many times its own weight the drawn one is: for what is no leaf the mean over its children. */
  drawn: number
}

/**
 * Scores by the levels of an index, for one that brings leaves together in another way than dimensions: no mean of all leaves at
 * once comes to the same.
 *
 * @param nominal the weight of each leaf in the whole, which the drawn ones are told by
 */
export function levelScores(index: Index, nominal: readonly number[]): LevelScores {
  const whole: IndexNode = {
    code: index.id,
    title: index.title,
    weight: 1,
    direction: 'more',
    maximum: null,
    children: index.nodes,
  }
  let leaves = 0
  const levelOf = (node: IndexNode): Level => {
    const leaf = node.children.length === 0 ? leaves++ : -1
    const children = node.children.map(levelOf)
    return { leaf, weight: node.weight, how: compositionOf(index, node), children, drawn: 1 }
  }
  const root = levelOf(whole)
  return (figures, known, weights, scores) => {
    draw(root, nominal, weights)
    for (let unit = 0; unit < scores.length; unit += 1)
      scores[unit] = scoreOf(root, figures, known, unit * weights.length) ?? Number.NEGATIVE_INFINITY
  }
}

function draw(level: Level, nominal: readonly number[], weights: Float64Array): number {
  if (level.leaf >= 0) {
    const own = nominal[level.leaf] ?? 0
    level.drawn = own === 0 ? 1 : (weights[level.leaf] ?? 0) / own
    return level.drawn
  }
  let [total, all] = [0, 0]
  for (const child of level.children) {
    total += child.weight * draw(child, nominal, weights)
    all += child.weight
  }
  level.drawn = all === 0 ? 1 : total / all
  return level.drawn
}

/** `null` where nothing of it is known. */
function scoreOf(level: Level, figures: Float64Array, known: Float64Array | null, first: number): number | null {
  if (level.leaf >= 0) return known?.[first + level.leaf] === 0 ? null : (figures[first + level.leaf] ?? null)
  const mean = means[level.how === 'sum' ? 'arithmetic' : level.how]
  const isArithmetic = mean.least !== 0
  let [total, weight, all] = [0, 0, 0]
  for (const child of level.children) {
    all += child.weight
    const value = scoreOf(child, figures, known, first)
    const own = child.weight * child.drawn
    if (value === null || own === 0) continue
    total += own * mean.into(isArithmetic ? value : Math.max(FLOOR, value))
    weight += own
  }
  if (weight === 0) return null
  const score = mean.out(total / weight)
  return level.how === 'sum' ? score * all : score
}
