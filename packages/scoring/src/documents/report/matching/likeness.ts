import type { Context } from './context.js'
import type { Lexicon } from './lexicon.js'
import type { Quantity } from './quantity.js'

/** How well a figure of the text fits a quantity of the annex, and by which words. */
export interface Likeness {
  readonly quantity: Quantity
  readonly context: Context
  /** 0 to 1. */
  readonly score: number
  /** The meanings that both name, those that say most first. */
  readonly shared: readonly string[]
}

/** The heading of a row says less than its title, where that says more than one word. */
const ABOVE = 0.3
/** What all quantities of a list name says so much at least. */
const LEAST = 0.4
/** A word that no quantity names is mostly half a word: Vietnamese writes its syllables apart. */
const UNKNOWN = 0.5
/** «cơ quan», «người» say little. */
const GENERIC = 0.25
/** What a clause says beside the title tells that it is about something else. */
const FOREIGN = 0.6

/** How telling a meaning is among the quantities of a list: 1 where one names it, less the more do. */
export function tellingOf(quantities: readonly Quantity[], { generic }: Lexicon): (meaning: string) => number {
  const named = new Map<string, number>()
  for (const { own } of quantities) for (const meaning of own) named.set(meaning, (named.get(meaning) ?? 0) + 1)
  const rarest = Math.log(1 + quantities.length)
  return (meaning) =>
    (named.has(meaning) ? 1 : UNKNOWN) *
    (LEAST + (1 - LEAST) * (Math.log(1 + quantities.length / (named.get(meaning) ?? 1)) / rarest)) *
    (generic.has(meaning) ? GENERIC : 1)
}

/**
 * How well a figure fits a quantity; `null` where it cannot be of it: another unit, level, year or qualifier.
 *
 * The score is the part of the title's words that stand around the figure, each by how telling and how near it is, less what the
 * figure's own clause says that the title does not.
 */
export function quantityLikeness(
  context: Context,
  quantity: Quantity,
  telling: (meaning: string) => number,
  lexicon: Lexicon,
): Likeness | null {
  if (!canBe(context, quantity, lexicon)) return null
  const own = [...quantity.own].map((meaning) => ({
    meaning,
    weight: telling(meaning) * ofLevel(meaning, quantity, lexicon),
  }))
  const above = [...quantity.above].map((meaning) => ({ meaning, weight: telling(meaning) }))
  const share = (total(own) / (total(above) || 1)) * (quantity.own.size > 1 ? ABOVE : 1)
  const weights = [...own, ...above.map(({ meaning, weight }) => ({ meaning, weight: weight * share }))]
  const all = total(weights)
  const found = weights
    .map(({ meaning, weight }) => ({ meaning, weight, near: nearnessOf(meaning, context, quantity, lexicon) }))
    .filter(({ near }) => near > 0)
  const covered = found.reduce((total, { weight, near }) => total + weight * near, 0)
  if (all === 0 || covered === 0) return null
  const object =
    quantity.object === null
      ? 1
      : WEAK_SUBJECT + (1 - WEAK_SUBJECT) * nearnessOf(quantity.object, context, quantity, lexicon)
  const score = (covered / all) * (1 - FOREIGN * foreign(context, quantity, telling, lexicon)) * object
  const shared = found.sort((a, b) => b.weight - a.weight).map(({ meaning }) => meaning)
  return { quantity, context, score, shared }
}

const total = (weights: readonly { readonly weight: number }[]): number =>
  weights.reduce((all, { weight }) => all + weight, 0)

/** A list of a province is of its level where nothing else is said: «cấp tỉnh» may be left out. */
const ofLevel = (meaning: string, { object, levels }: Quantity, { levelOf }: Lexicon): number =>
  meaning !== object && levelOf.get(meaning) === 'province' && levels.size === 1 ? UNSAID : 1

const UNSAID = 0.4

/** «rà soát 286 văn bản» in a chapter on legal documents: what is counted may stand there by the general name of its kind. */
function nearnessOf(meaning: string, { nearness, object }: Context, quantity: Quantity, lexicon: Lexicon): number {
  const named = nearness.get(meaning) ?? 0
  const { unitOf, generic } = lexicon
  const isByKind =
    meaning === quantity.object && object !== null && generic.has(object) && unitOf.get(object) === unitOf.get(meaning)
  // Where the sentence names another of the kind, that one is meant.
  const isOther = ([each, near]: [string, number]) =>
    near > BY_KIND_UP_TO && each !== meaning && !generic.has(each) && unitOf.get(each) === unitOf.get(meaning)
  if (!isByKind || [...nearness].some(isOther)) return named
  return Math.max(named, BY_KIND)
}

const BY_KIND = 0.7
const BY_KIND_UP_TO = 0.3

/** What is counted must stand near: a word of another sentence makes a weak subject. */
const WEAK_SUBJECT = 0.5

/** The part of the clause's words, by how telling they are, that the title and its heading do not have. */
function foreign(
  { near }: Context,
  { own, above }: Quantity,
  telling: (meaning: string) => number,
  { generic, light }: Lexicon,
): number {
  let [all, strange] = [A_WORD, 0]
  for (const meaning of new Set(near)) {
    if (generic.has(meaning) || light.has(meaning)) continue
    const weight = telling(meaning)
    all += weight
    if (!own.has(meaning) && !above.has(meaning)) strange += weight
  }
  return strange / all
}

/** One strange word in a short clause is not all of it. */
const A_WORD = 0.5

function canBe(context: Context, quantity: Quantity, lexicon: Lexicon): boolean {
  if ((context.figure.kind === 'share') !== quantity.isShare || context.amends !== null) return false
  if (!quantity.isShare && context.unit !== null && context.unit !== quantity.unit) return false
  if (!quantity.isShare && (context.isDifference || !isObject(context, quantity, lexicon))) return false
  if (!isLevel(context, quantity) || !isServiceLevel(context, quantity)) return false
  return !isPartial(context, quantity, lexicon) && !isDenied(context, quantity, lexicon)
}

/** «rà soát theo chuyên đề» is a part of what was looked at. */
const isPartial = ({ nearest, leading }: Context, { own }: Quantity, { partial }: Lexicon): boolean =>
  [...nearest, ...leading].some((meaning) => partial.has(meaning) && !own.has(meaning))

/** «rà soát … 47 văn bản» is no number of documents issued: what leads to it says another thing than the title. */
const isDenied = ({ near, leading, before }: Context, { own }: Quantity, { apart }: Lexicon): boolean =>
  [...near, ...leading].some((meaning) =>
    [...(apart.get(meaning) ?? [])].some(
      (denied) =>
        own.has(denied) &&
        !own.has(meaning) &&
        !leading.has(denied) &&
        !(before.has(denied) && !before.has(meaning)) &&
        !(near.includes(denied) && !leading.has(meaning)),
    ),
  )

/** «18/18 cơ quan chuyên môn» is no number of public service units; nor is «đơn vị sự nghiệp, gồm … 171 đơn vị thuộc các sở» one of departments. */
function isObject(
  { object, leading }: Context,
  { object: own, own: words, above }: Quantity,
  { unitOf, generic }: Lexicon,
): boolean {
  if (own === null) return true
  if (object !== null && !generic.has(object)) return object === own || generic.has(own) || !unitOf.has(object)
  const isOther = (meaning: string) =>
    !generic.has(meaning) && unitOf.get(meaning) === unitOf.get(own) && !words.has(meaning) && !above.has(meaning)
  return object === null || generic.has(own) || leading.has(own) || ![...leading].some(isOther)
}

/** A figure of districts is not of the whole province, and the other way round. */
function isLevel({ levels }: Context, { levels: own, isShare, isOneOfLevels }: Quantity): boolean {
  if (own.size === 0) return isShare || levels.size === 0
  if (levels.size === 0) return !isOneOfLevels && own.size === 1 && own.has('province')
  return [...own].some((level) => levels.has(level))
}

const isServiceLevel = ({ serviceLevels }: Context, { serviceLevels: own }: Quantity): boolean =>
  serviceLevels.size === 0 || (own.size === serviceLevels.size && [...own].every((level) => serviceLevels.has(level)))
