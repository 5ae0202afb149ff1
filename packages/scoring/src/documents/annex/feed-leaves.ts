import { builtinFramework } from '../../framework/builtin.js'
import { type Framework, type FrameworkNode, leavesOf } from '../../framework/framework.js'
import { repeated, sentence, type Text } from '../../text.js'
import { fold } from '../../values/fold.js'
import { type Annex, figureOf, rowOf } from './annex.js'
import { fedFrom, type IndicatorFeed } from './indicator-list.js'

/** What the annex gives a leaf of a framework, with where each figure comes from. */
export interface FedLeaf {
  readonly code: string
  readonly numerator: number | null
  readonly denominator: number | null
  /** A figure that is the input itself: a share as its fraction, or a count. */
  readonly figure: number | null
  /** «Từ biểu thống kê «Phụ lục» (năm 2021), bộ par-2018 (năm 2018): 1.3.2 Số nhiệm vụ … = 51 (D18)». */
  readonly source: Text
  /** What the criterion asks beyond these figures, and the annex does not have. */
  readonly lacks: Text | null
}

/** What an annex has for a framework. */
export interface AnnexFeed {
  readonly leaves: readonly FedLeaf[]
  /** Of which years annex and framework are, and how the one was brought to the other. */
  readonly note: Text
}

const WORDS = {
  source: {
    vi: 'Từ biểu thống kê «{name}» ({year}), bộ {framework} ({years}):{figures}',
    en: 'From the statistical annex “{name}” ({year}), framework {framework} ({years}):{figures}',
  },
  figure: { vi: '{code} {title} = {value} ({cell})', en: '{code} {title} = {value} ({cell})' },
  year: { vi: 'năm {years}', en: '{years}' },
  noYear: { vi: 'không ghi năm', en: 'no year given' },
  same: {
    vi: 'Biểu thống kê «{name}» ({year}) điền vào bộ {framework}, {decision} ({years}).',
    en: 'The annex “{name}” ({year}) fills {framework}, {decision} ({years}).',
  },
  other: {
    vi: 'Biểu thống kê «{name}» ({year}) không cùng năm với bộ {framework}, {decision} ({years}): người chấm xem lại từng số.',
    en: 'The annex “{name}” ({year}) is not of the year of {framework}, {decision} ({years}): each figure wants a look.',
  },
  byTitle: {
    vi: 'Danh mục chỉ tiêu không nêu bộ này; số liệu vào các tiêu chí cùng tên với bộ {id}.',
    en: 'The list of indicators does not name this framework; figures go to the criteria of the same name as in {id}.',
  },
} as const satisfies Record<string, Text>

/**
 * The inputs that an annex has for the leaves of a framework: by the mapping of its list, else to the criteria that have the same name
 * in a framework that the list maps to.
 *
 * @returns `null` where neither gives a leaf
 */
export function annexFeed(annex: Annex, framework: Framework): AnnexFeed | null {
  const feed = feedOf(annex, framework)
  if (!feed) return null
  const isSameYear = annex.year !== null && framework.years.includes(annex.year)
  const { id, decision } = framework
  const years = yearsText(framework.years)
  const told = sentence(isSameYear ? WORDS.same : WORDS.other, {
    name: annex.name,
    year: yearsText(annex.year === null ? [] : [annex.year]),
    framework: id,
    decision: decision ?? id,
    years,
  })
  return {
    leaves: feed.leaves.flatMap((leaf) => fedLeaf(annex, framework, leaf)),
    note: isSameYear ? told : { vi: `${told.vi} ${feed.note.vi}`, en: `${told.en} ${feed.note.en}` },
  }
}

/**
 * The inputs that an annex has for the leaves of a framework.
 *
 * @returns `null` where the list of the annex has no mapping for the framework, nor one for criteria of the same name
 * @example feedLeaves(daknong2021, par2018)?.find(({ code }) => code === '1.6')?.numerator
 * // 51
 */
export const feedLeaves = (annex: Annex, framework: Framework): readonly FedLeaf[] | null =>
  annexFeed(annex, framework)?.leaves ?? null

type Feed = Pick<IndicatorFeed, 'leaves' | 'note'>
type FeedLeaf = IndicatorFeed['leaves'][number]

function feedOf({ list }: Annex, framework: Framework): Feed | null {
  const feeds = list?.feeds ?? []
  return (
    feeds.find((each) => each.framework === framework.id) ??
    feeds.flatMap((each) => byTitle(each, framework)).find(({ leaves }) => leaves.length > 0) ??
    null
  )
}

/** A mapping brought over to the criteria that have the same name in another framework; a name that stands twice is none. */
function byTitle({ framework: id, leaves }: IndicatorFeed, framework: Framework): Feed[] {
  const known = builtinFramework(id)
  if (!known) return []
  const moved = leaves.flatMap((leaf) => {
    const own = known.byCode.get(leaf.code)
    const [same, ...more] = own ? leavesOf(framework).filter((each) => titleKey(each) === titleKey(own)) : []
    return same && more.length === 0 ? [{ ...leaf, code: same.code }] : []
  })
  return [{ leaves: moved, note: sentence(WORDS.byTitle, { id }) }]
}

const titleKey = ({ title }: FrameworkNode): string => fold(title.vi)

function fedLeaf(annex: Annex, framework: Framework, leaf: FeedLeaf): FedLeaf[] {
  const codes = fedFrom(leaf)
  const values = codes.map((code) => figureOf(annex, code))
  const isFilled = 'figures' in leaf ? values.some(isNumber) : values.every(isNumber)
  const [first = null, second = null] = values
  // Nothing of nothing is no rate.
  if (!isFilled || ('denominator' in leaf && second === 0)) return []
  const fed: FedLeaf = {
    code: leaf.code,
    numerator: null,
    denominator: null,
    figure: null,
    source: sourceOf(annex, framework, codes),
    lacks: 'figures' in leaf ? leaf.lacks : null,
  }
  if ('figures' in leaf) return [fed]
  return ['figure' in leaf ? { ...fed, figure: first } : { ...fed, numerator: first, denominator: second }]
}

const isNumber = (value: number | null) => value !== null

function sourceOf(annex: Annex, { id, years }: Framework, codes: readonly string[]): Text {
  const figures = codes.flatMap((code) => {
    const row = rowOf(annex, code)
    if (!row || row.figure.kind === 'blank') return []
    const { text: value, address: cell } = row.figureCell
    return [sentence(WORDS.figure, { code, title: repeated(row.title), value, cell }).vi]
  })
  return sentence(WORDS.source, {
    name: annex.name,
    year: yearsText(annex.year === null ? [] : [annex.year]),
    framework: id,
    years: yearsText(years),
    figures: figures.map((figure) => `\n- ${figure}`).join(''),
  })
}

const yearsText = (years: readonly number[]): Text =>
  years.length === 0 ? WORDS.noYear : sentence(WORDS.year, { years: years.join(', ') })
