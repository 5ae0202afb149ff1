import { sum } from '../../../values/decimal.js'
import { between } from '../figures.js'
import type { Context } from './context.js'
import type { Lexicon } from './lexicon.js'

/** So many letters at the most stand between two kinds that are named in one breath. */
const NEAR = 80

/**
 * Contexts of sums: «trình 12 dự thảo Nghị quyết QPPL và ban hành 21 Quyết định QPPL» are 33 legal documents.
 *
 * Two figures of one sentence that count different kinds of one thing, next to each other.
 */
export function addedKinds(contexts: readonly Context[], lexicon: Lexicon): Context[] {
  return contexts.flatMap((first, at) => {
    const second = contexts[at + 1]
    const whole = lexicon.wholeOf.get(first.object ?? '')
    if (!second || whole === undefined || !areKinds(first, second, whole, lexicon)) return []
    return [added(first, second, whole, lexicon)]
  })
}

function areKinds(first: Context, second: Context, whole: string, { wholeOf }: Lexicon): boolean {
  const [a, b] = [first.figure, second.figure]
  return (
    a.sentence === b.sentence &&
    a.kind === 'count' &&
    b.kind === 'count' &&
    first.object !== second.object &&
    wholeOf.get(second.object ?? '') === whole &&
    between(a, b).length <= NEAR &&
    !/[;.]\s/.test(between(a, b))
  )
}

function added(first: Context, second: Context, whole: string, lexicon: Lexicon): Context {
  const isOther = (meaning: string) => lexicon.wholeOf.get(meaning) !== whole
  const nearness = new Map([...first.nearness, ...second.nearness].filter(([meaning]) => isOther(meaning)))
  for (const [meaning, weight] of first.nearness)
    if (isOther(meaning)) nearness.set(meaning, Math.max(weight, nearness.get(meaning) ?? 0))
  nearness.set(whole, 1)
  const near = [...new Set([...first.near, ...second.near].filter(isOther)), whole]
  const [a, b] = [first.figure, second.figure]
  return {
    ...first,
    figure: { ...a, value: sum([a.value, b.value]), text: `${a.text} + ${b.text}` },
    figures: [a, b],
    nearness,
    near,
    nearest: near,
    before: new Set([...first.before, ...second.before]),
    unit: lexicon.unitOf.get(whole),
    object: whole,
    levels: new Set([...first.levels, ...second.levels]),
  }
}
