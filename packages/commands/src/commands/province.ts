import {
  comparedIndices,
  factsWith,
  type IndexPart,
  indexNames,
  indices,
  type ProvinceIndex,
  provinceIndices,
} from '@parscore/analysis'
import { difference, fail, formatNumber, type Lang, ok, publishedIndices, sentence, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { encoded, type OutputFile } from '../declaration/outcome.js'
import { optionalFiles, optionalOutput, requiredText } from '../declaration/parameters.js'
import {
  figuresColumn,
  headingPart,
  notePart,
  type Part,
  type PartRow,
  paragraphPart,
  tablePart,
  wordsColumn,
} from '../declaration/part.js'
import { papiIn } from '../inputs/papi-in.js'
import { writtenFile } from '../report/written-file.js'

const WORDS = {
  none: {
    vi: 'Không có số liệu đã công bố nào của «{province}» trong dữ liệu đi kèm.',
    en: 'The figures that come with parscore have none of “{province}”.',
  },
  head: { vi: 'Các chỉ số đã công bố của {province}', en: 'Published indices of {province}' },
  parts: { vi: 'Các phần của {index} năm {year}', en: 'Parts of {index} in {year}' },
  year: { vi: 'Năm', en: 'Year' },
  index: { vi: 'Chỉ số', en: 'Index' },
  part: { vi: 'Phần', en: 'Part' },
  points: { vi: 'Điểm', en: 'Points' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  rank: { vi: 'Hạng', en: 'Rank' },
  source: { vi: 'Nguồn', en: 'Source' },
  since: { vi: 'So với {year}', en: 'Since {year}' },
  redesign: {
    vi: 'PAPI có {before} nội dung đến năm {last}, {after} nội dung từ năm {first}: tổng điểm hai giai đoạn không so trực tiếp được.',
    en: 'PAPI has {before} dimensions up to {last}, {after} from {first} on: totals of the two are not comparable.',
  },
  apart: {
    vi: 'Mỗi chỉ số đo một việc khác nhau: đặt cạnh nhau để xem xu hướng, không cộng và không so cao thấp.',
    en: 'Each index measures something else: side by side they show trends; they are not added or compared in height.',
  },
} as const satisfies Record<string, Text>

/** The published indices of a province side by side, by year, with their sources. */
export const province = defineCommand({
  id: 'province',
  title: { vi: 'Các chỉ số của một tỉnh', en: 'Indices of a province' },
  help: {
    vi: 'các chỉ số đã công bố của một tỉnh (PAR INDEX, PAPI, SIPAS…), từng năm, có nguồn',
    en: 'the published indices of a province (PAR INDEX, PAPI, SIPAS…), by year, with their sources',
  },
  needs: { vi: 'Cần tên tỉnh', en: 'The name of a province is needed' },
  takes: z.object({
    province: requiredText({
      label: { vi: 'Tỉnh, thành phố', en: 'Province' },
      placeholder: { vi: 'TỈNH', en: 'NAME' },
      help: { vi: 'tên tỉnh, ví dụ Hà Nam', en: 'the name of a province, Hà Nam for example' },
    }),
    papi: optionalFiles({
      label: { vi: 'Tệp PAPI từng năm', en: 'Yearly files of PAPI' },
      placeholder: { vi: 'THƯ_MỤC', en: 'FOLDER' },
      help: { vi: 'thư mục có tệp PAPI (2011.csv, 2012.csv…)', en: 'a folder of PAPI files (2011.csv, 2012.csv…)' },
      inForm: {
        vi: 'mỗi năm một tệp: 2011.csv, 2012.csv…',
        en: 'a file a year: 2011.csv, 2012.csv…',
      },
      endings: ['csv'],
      from: 'folder',
    }),
    chart: optionalOutput({
      label: { vi: 'Biểu đồ', en: 'Chart' },
      placeholder: { vi: 'BIỂU_ĐỒ.svg', en: 'CHART.svg' },
      inForm: { vi: 'hình vẽ các chỉ số qua các năm', en: 'the indices over the years' },
      help: { vi: 'ghi biểu đồ', en: 'writes a chart' },
      endings: ['svg'],
      usual: { vi: 'chi-so', en: 'indices' },
    }),
  }),
  operands: ['province'],
  examples: [
    {
      title: { vi: 'Các chỉ số của Hà Nam', en: 'The indices of Hà Nam' },
      line: { vi: 'province "Hà Nam" --chart ha-nam.svg', en: 'province "Hà Nam" --chart ha-nam.svg' },
    },
  ],
  run: async ({ province: name, papi, chart }, { lang }) => {
    const more = papi === null ? ok(null) : await papiIn(papi)
    if (!more.ok) return more
    const all = provinceIndices(name, factsWith(more.value?.facts ?? []))
    if (all.length === 0) return fail(sentence(WORDS.none, { province: name }))
    const title = sentence(WORDS.head, { province: name })[lang]
    return ok({
      report: [
        headingPart(title),
        ...indexTable(all, lang),
        ...partTables(all, lang),
        ...notes(all, lang).map(paragraphPart),
        ...(more.value?.notTaken ?? []).map((text) => notePart(text[lang])),
      ],
      files: chart === null ? [] : [chartFile(chart, all, title, lang)],
      data: [{ province: name, indices: all }],
      exit: 0,
    })
  },
})

const chartFile = (name: string, all: readonly ProvinceIndex[], title: string, lang: Lang): OutputFile =>
  writtenFile('chart', name, encoded(indices(all, { lang, title, source: sourcesOf(all) })), lang)

/** A source as a person knows it: its name in brackets, without the id that our data have before it. */
const sourceWords = (source: string): string => /^\S+ \((.+)\)$/.exec(source)?.[1] ?? source

/** Sources that a chart names; more would fill the picture. */
const NAMED = 3

function sourcesOf(all: readonly ProvinceIndex[]): string {
  const sources = [...new Set(all.map(({ source }) => sourceWords(source)))]
  return [...sources.slice(0, NAMED), ...(sources.length > NAMED ? ['…'] : [])].join('; ')
}

const indexTable = (all: readonly ProvinceIndex[], lang: Lang): readonly Part[] =>
  tablePart(
    [
      figuresColumn(WORDS.year[lang]),
      wordsColumn(WORDS.index[lang]),
      figuresColumn(WORDS.points[lang]),
      figuresColumn(WORDS.maximum[lang]),
      figuresColumn(WORDS.rank[lang]),
      wordsColumn(WORDS.source[lang]),
    ],
    all.map(({ index, year, value, maximum, rank, source }) => ({
      cells: [
        String(year),
        indexNames[index][lang],
        value === null ? '–' : formatNumber(value, lang),
        value === null ? '' : formatNumber(maximum, lang),
        rank === null ? '' : String(rank),
        sourceWords(source),
      ],
    })),
  )

/** The parts of each index in the last year in which they are known, beside those of the year before. */
const partTables = (all: readonly ProvinceIndex[], lang: Lang): readonly Part[] =>
  comparedIndices.flatMap((index) => {
    const known = all.filter((each) => each.index === index && each.parts.length > 0)
    const last = known.at(-1)
    if (!last) return []
    const before = known.find(({ year }) => year === last.year - 1)
    const since = before ? [figuresColumn(sentence(WORDS.since, { year: String(before.year) })[lang])] : []
    return [
      headingPart(sentence(WORDS.parts, { index: indexNames[index], year: String(last.year) })[lang]),
      ...tablePart(
        [
          wordsColumn(WORDS.part[lang]),
          figuresColumn(WORDS.points[lang]),
          figuresColumn(WORDS.maximum[lang]),
          ...since,
        ],
        last.parts.map((part) => partRow(part, before, lang)),
      ),
    ]
  })

function partRow({ code, title, value, maximum }: IndexPart, before: ProvinceIndex | undefined, lang: Lang): PartRow {
  const was = before?.parts.find((part) => part.code === code)
  const change = was ? difference(value, was.value) : null
  const sign = change !== null && change > 0 ? '+' : ''
  return {
    cells: [
      `${code}. ${title[lang]}`,
      formatNumber(value, lang),
      formatNumber(maximum, lang),
      change === null ? '' : `${sign}${formatNumber(change, lang)}`,
    ],
  }
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
