import type { Annex, AnnexRow } from '../../annex/annex.js'
import { conceptsOf, isServiceLevel } from './concepts.js'
import type { Level, Lexicon } from './lexicon.js'

/** What a row of a list of indicators counts, by the meaning of its words. */
export interface Quantity {
  /** The rows that hold it: one, or several whose sum is meant. */
  readonly rows: readonly AnnexRow[]
  readonly value: number
  readonly decimals: number
  readonly isShare: boolean
  /** The meanings of its own title. */
  readonly own: ReadonlySet<string>
  /** Those of the heading that it stands under and that its title does not repeat. */
  readonly above: ReadonlySet<string>
  /** The kind of thing that it counts; `null` where its unit says none. */
  readonly unit: number | null
  /** What its title counts, by its first word of a kind that has units. */
  readonly object: string | null
  readonly levels: ReadonlySet<Level>
  /** Whether another row counts the same of another level: then the text must name it. */
  readonly isOneOfLevels: boolean
  readonly serviceLevels: ReadonlySet<string>
}

/** The quantities of an annex: every row that holds a number, and sums of rows that its list speaks of. */
export function quantitiesOf(annex: Annex, lexicon: Lexicon): Quantity[] {
  const single = annex.rows.flatMap((row) => quantityOf(row, headingAbove(annex, row), lexicon) ?? [])
  const withLevels = single.map((each) => ({
    ...each,
    isOneOfLevels: single.some((other) => isOtherLevel(each, other, lexicon)),
  }))
  return [...withLevels, ...sumsOf(annex, withLevels, lexicon)]
}

function quantityOf(row: AnnexRow, heading: AnnexRow | null, lexicon: Lexicon): Quantity | null {
  const { figure, options } = row
  if (figure.kind !== 'number' || options.length > 0) return null
  const own = meanings(row.title, lexicon)
  const above = new Set(
    [...(heading?.code.includes('.') ? meanings(heading.title, lexicon) : [])].filter((each) => !own.has(each)),
  )
  return {
    rows: [row],
    value: figure.value,
    decimals: figure.decimals,
    isShare: figure.isShare,
    own,
    above,
    unit: unitOf(row, own, lexicon),
    object: [...own, ...above].find((meaning) => lexicon.unitOf.has(meaning) && !lexicon.generic.has(meaning)) ?? null,
    levels: levelsOf(own, lexicon),
    isOneOfLevels: false,
    serviceLevels: new Set([...own].filter(isServiceLevel)),
  }
}

/** Whether two quantities differ in their levels only. */
function isOtherLevel(a: Quantity, b: Quantity, { levelOf }: Lexicon): boolean {
  const [one, other] = [a, b].map(({ own }) =>
    [...own]
      .filter((meaning) => !levelOf.has(meaning))
      .sort()
      .join(' '),
  )
  return (
    a !== b && one !== '' && one === other && a.isShare === b.isShare && [...a.levels].join() !== [...b.levels].join()
  )
}

const meanings = (text: string, lexicon: Lexicon): Set<string> =>
  new Set(conceptsOf(text, lexicon).map(({ meaning }) => meaning))

const levelsOf = (own: ReadonlySet<string>, { levelOf }: Lexicon): Set<Level> =>
  new Set([...own].flatMap((meaning) => levelOf.get(meaning) ?? []))

function unitOf({ unit }: AnnexRow, own: ReadonlySet<string>, { unitOf: kinds, ...lexicon }: Lexicon): number | null {
  const named = conceptsOf(unit, { unitOf: kinds, ...lexicon }).map(({ meaning }) => kinds.get(meaning))
  return (
    named.find((kind) => kind !== undefined) ??
    [...own].map((each) => kinds.get(each)).find((kind) => kind !== undefined) ??
    null
  )
}

/** The heading of a row: the nearest row above whose number its own begins with, or, without a number of its own, the numbered row above. */
function headingAbove({ rows }: Annex, row: AnnexRow): AnnexRow | null {
  const parent = row.code.includes('.') ? row.code.slice(0, row.code.lastIndexOf('.')) : null
  const at = rows.indexOf(row)
  return (
    rows.slice(0, at).findLast(({ code }) => code !== '' && (parent === null ? row.code === '' : code === parent)) ??
    null
  )
}

/** Sums that the list of the annex speaks of, known by what most of their parts' titles say. */
function sumsOf({ list }: Annex, single: readonly Quantity[], lexicon: Lexicon): Quantity[] {
  return (list?.relations ?? []).flatMap((relation) => {
    if (relation.kind !== 'sum') return []
    const find = (code: string) => single.find(({ rows: [row] }) => row?.indicator?.code === code)
    const parts = relation.parts.flatMap((code) => find(code) ?? [])
    const whole = find(relation.whole)
    const [first] = parts
    if (!first || parts.length < relation.parts.length || first.isShare) return []
    const own = shared(parts, lexicon)
    const isNamed = [...own].filter((each) => !whole?.own.has(each) && !whole?.above.has(each)).length >= 2
    if (!isNamed) return []
    return [
      {
        ...first,
        rows: parts.flatMap(({ rows }) => rows),
        value: parts.reduce((total, { value }) => total + value, 0),
        own,
        above: new Set<string>(),
        levels: levelsOf(own, lexicon),
        serviceLevels: new Set<string>(),
      },
    ]
  })
}

/** The meanings that more than half of the parts name and none denies. */
function shared(parts: readonly Quantity[], { apart }: Lexicon): Set<string> {
  const all = new Set(parts.flatMap(({ own }) => [...own]))
  const isDenied = (meaning: string) => [...(apart.get(meaning) ?? [])].some((denied) => all.has(denied))
  return new Set(
    [...all].filter((each) => !isDenied(each) && parts.filter(({ own }) => own.has(each)).length * 2 > parts.length),
  )
}
