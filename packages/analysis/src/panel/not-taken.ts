import { formatNumber, type Lang, sentence, type Text } from '@parscore/scoring'
import type { DuplicateCell } from './panel.js'
import type { ReadPanel } from './read-panel.js'

/** Lines that are quoted; more would bury what is said. */
const QUOTED = 3

const WORDS = {
  all: {
    vi: '{source}: {n} chỗ không lấy vào: {quoted}{more}.',
    en: '{source}: {n} {n:place|places} not taken: {quoted}{more}.',
  },
  line: { vi: 'dòng {line}: {message}', en: 'line {line}: {message}' },
  more: { vi: '; và {n} chỗ khác', en: '; and {n} more' },
  twice: {
    vi: '«{unit}», {node} đã có {value} ở dòng {first}, ở đây là {own}',
    en: '“{unit}”, {node} is {value} at line {first} already, here {own}',
  },
} as const satisfies Record<string, Text>

/**
 * What of a file is not in its panel: how many lines and second figures, and the first of them with their reason.
 *
 * @param source the name of the file
 * @returns `null` where everything was taken
 */
export function notTaken(source: string, { rejected, duplicates }: ReadPanel): Text | null {
  const twice = duplicates.filter(({ cell, first }) => cell.value !== first.value)
  const all = [
    ...rejected.map(({ line, message }) => ({ line, message })),
    ...twice.map((each) => ({ line: each.cell.provenance.line ?? 0, message: second(each) })),
  ].sort((a, b) => a.line - b.line)
  if (all.length === 0) return null
  const within = (lang: Lang): string => {
    const quoted = all
      .slice(0, QUOTED)
      .map(({ line, message }) => sentence(WORDS.line, { line, message: message[lang] })[lang])
    const more = all.length > QUOTED ? sentence(WORDS.more, { n: all.length - QUOTED })[lang] : ''
    return sentence(WORDS.all, { source, n: all.length, quoted: quoted.join('; '), more })[lang]
  }
  return { vi: within('vi'), en: within('en') }
}

function second({ cell, first }: DuplicateCell): Text {
  const { unit, node } = cell
  const within = (lang: Lang): string =>
    sentence(WORDS.twice, {
      unit,
      node,
      value: formatNumber(first.value, lang),
      own: formatNumber(cell.value, lang),
      first: String(first.provenance.line ?? 0),
    })[lang]
  return { vi: within('vi'), en: within('en') }
}
