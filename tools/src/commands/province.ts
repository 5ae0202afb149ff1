import {
  comparedIndices,
  factsWith,
  type IndexPart,
  indexNames,
  indices,
  type ProvinceIndex,
  provinceIndices,
} from '@parscore/analysis'
import { difference, formatNumber, type Lang, ok, publishedIndices, sentence, type Text } from '@parscore/scoring'
import { papiIn } from '../files/papi-in.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore province` is asked. */
export interface ProvinceCommand {
  readonly province: string
  /** A folder with the yearly files of PAPI, or `null`. */
  readonly papi: string | null
  readonly chart: string | null
  readonly lang: Lang
  readonly existing: 'keep' | 'replace'
}

const WORDS = {
  none: {
    vi: 'Không có số liệu đã công bố nào của «{province}» trong dữ liệu đi kèm.',
    en: 'The figures that come with parscore have none of “{province}”.',
  },
  head: { vi: 'Các chỉ số đã công bố của {province}', en: 'Published indices of {province}' },
  parts: { vi: 'Các phần của {index} năm {year}', en: 'Parts of {index} in {year}' },
  change: { vi: ' ({change} so với {year})', en: ' ({change} since {year})' },
  rank: { vi: 'hạng {rank}', en: 'rank {rank}' },
  redesign: {
    vi: 'PAPI có {before} nội dung đến năm {last}, {after} nội dung từ năm {first}: tổng điểm hai giai đoạn không so trực tiếp được.',
    en: 'PAPI has {before} dimensions up to {last}, {after} from {first} on: totals of the two are not comparable.',
  },
  apart: {
    vi: 'Mỗi chỉ số đo một việc khác nhau: đặt cạnh nhau để xem xu hướng, không cộng và không so cao thấp.',
    en: 'Each index measures something else: side by side they show trends; they are not added or compared in height.',
  },
  written: { vi: 'Đã ghi {path}', en: 'Written: {path}' },
} as const satisfies Record<string, Text>

/** `parscore province`: the published indices of a province side by side, by year, with their sources. */
export async function province(command: ProvinceCommand, terminal: Terminal): Promise<ExitCode> {
  const { province: name, papi, chart, lang, existing } = command
  const more = papi === null ? ok([]) : await papiIn(papi)
  if (!more.ok) return unusable(terminal, more.error[lang])
  const all = provinceIndices(name, factsWith(more.value))
  if (all.length === 0) return unusable(terminal, sentence(WORDS.none, { province: name })[lang])
  const title = sentence(WORDS.head, { province: name })[lang]
  terminal.out(title)
  for (const each of all) terminal.out(indexLine(each, lang))
  for (const line of partLines(all, lang)) terminal.out(line)
  for (const note of notes(all, lang)) terminal.out(note)
  if (chart === null) return 0
  const written = await writeNew(chart, indices(all, { lang, title, source: sourcesOf(all) }), { existing, inputs: [] })
  if (!written.ok) return unusable(terminal, written.error[lang])
  terminal.out(sentence(WORDS.written, { path: chart })[lang])
  return 0
}

/** Sources that a chart names; more would fill the picture. */
const NAMED = 3

function sourcesOf(all: readonly ProvinceIndex[]): string {
  const sources = [...new Set(all.map(({ source }) => source))]
  return [...sources.slice(0, NAMED), ...(sources.length > NAMED ? ['…'] : [])].join('; ')
}

function indexLine({ index, year, value, maximum, rank, source }: ProvinceIndex, lang: Lang): string {
  const points = value === null ? '–' : `${formatNumber(value, lang)}/${formatNumber(maximum, lang)}`
  const place = rank === null ? '' : `, ${sentence(WORDS.rank, { rank })[lang]}`
  return `  ${year}  ${indexNames[index][lang]}: ${points}${place}  (${source})`
}

/** The parts of each index in the last year in which they are known, beside those of the year before. */
function partLines(all: readonly ProvinceIndex[], lang: Lang): string[] {
  return comparedIndices.flatMap((index) => {
    const known = all.filter((each) => each.index === index && each.parts.length > 0)
    const last = known.at(-1)
    if (!last) return []
    const before = known.find(({ year }) => year === last.year - 1)
    return [
      `\n${sentence(WORDS.parts, { index: indexNames[index], year: String(last.year) })[lang]}`,
      ...last.parts.map((part) => partLine(part, before, lang)),
    ]
  })
}

function partLine({ code, title, value, maximum }: IndexPart, before: ProvinceIndex | undefined, lang: Lang): string {
  const was = before?.parts.find((part) => part.code === code)
  const change = was ? difference(value, was.value) : null
  const sign = change !== null && change > 0 ? '+' : ''
  const since =
    change === null
      ? ''
      : sentence(WORDS.change, { change: `${sign}${formatNumber(change, lang)}`, year: String(before?.year) })[lang]
  return `  ${code}. ${title[lang]}: ${formatNumber(value, lang)}/${formatNumber(maximum, lang)}${since}`
}

function notes(all: readonly ProvinceIndex[], lang: Lang): string[] {
  const kinds = new Set(all.map(({ index }) => index))
  const [before, after] = publishedIndices().filter(({ id }) => id.startsWith('papi'))
  const words = {
    before: before?.roots.length ?? 0,
    after: after?.roots.length ?? 0,
    last: String(before?.years.at(-1)),
    first: String(after?.years[0]),
  }
  return [
    ...(kinds.has('papi') ? [sentence(WORDS.redesign, words)[lang]] : []),
    ...(kinds.size > 1 ? [WORDS.apart[lang]] : []),
  ]
}
