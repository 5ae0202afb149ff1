import { type Lang, ok, type RankedUnit, rankUnits, sentence, type Text } from '@parscore/scoring'
import { unitsWorkbook } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { columnOption, frameworkOption, layoutOption } from '../declaration/common.js'
import type { OutputFile } from '../declaration/outcome.js'
import { files, optionalOutput } from '../declaration/parameters.js'
import { notePart, textPart } from '../declaration/part.js'
import { stepwise } from '../declaration/stepwise.js'
import { fenced } from '../inputs/fenced.js'
import { layoutsIn } from '../inputs/layouts-in.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { findingsParts, rankingParts } from '../units/ranking-parts.js'
import { unitSource } from '../units/unit-source.js'
import { unitStandings } from '../units/unit-standings.js'

const WORDS = {
  none: {
    vi: '«{from}» không có bảng chấm nào của đơn vị, cũng không có danh sách đơn vị và điểm.',
    en: '“{from}” has neither score sheets of units nor a list of units with points.',
  },
  refused: { vi: '{file}: không nhận. {reason}', en: '{file}: not taken. {reason}' },
  title: { vi: 'XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC ĐƠN VỊ', en: 'RANKING OF UNITS' },
  written: { vi: 'Đã ghi {path}: {n} đơn vị', en: '{path} written: {n} {n:unit|units}' },
  reading: { vi: 'Đang đọc {n}/{all}: {file}', en: 'Reading {n} of {all}: {file}' },
} as const satisfies Record<string, Text>

/**
 * The units of a province ranked, on what was assessed of each, with the criteria that all do worst and best. What is checked first is
 * told; a file that cannot be used is named and the others go on.
 */
export const rank = defineCommand({
  id: 'rank',
  title: { vi: 'Xếp hạng các đơn vị', en: 'Rank the units' },
  help: {
    vi: 'xếp hạng các đơn vị từ bảng chấm của từng đơn vị, hoặc từ một danh sách đơn vị và điểm',
    en: 'ranks units from their score sheets, or from a list of units and points',
  },
  needs: {
    vi: 'Cần thư mục có bảng chấm của các đơn vị, hoặc một danh sách đơn vị và điểm',
    en: 'A folder of units’ score sheets is needed, or a list of units and points',
  },
  takes: z.object({
    from: files({
      label: { vi: 'Bảng chấm của các đơn vị, hoặc một danh sách', en: 'Score sheets of the units, or one list' },
      placeholder: { vi: 'THƯ_MỤC|DANH_SÁCH', en: 'FOLDER|LIST' },
      help: { vi: 'thư mục bảng chấm, hoặc tệp danh sách đơn vị', en: 'a folder of score sheets, or a list of units' },
      inForm: {
        vi: 'bảng chấm của từng đơn vị (chọn nhiều tệp), hoặc một tệp danh sách đơn vị và điểm',
        en: 'the score sheet of each unit (several files), or one list of units and points',
      },
      endings: ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'docx'],
      from: 'folder-or-file',
    }),
    out: optionalOutput({
      label: { vi: 'Bảng xếp hạng', en: 'Ranking' },
      placeholder: { vi: 'XẾP_HẠNG.xlsx', en: 'RANKING.xlsx' },
      inForm: {
        vi: 'tệp Excel có thứ hạng và điểm từng đơn vị; không chọn thì chỉ xem ở đây',
        en: 'a workbook with ranks and points; otherwise they are only shown here',
      },
      help: { vi: 'ghi bảng xếp hạng', en: 'writes the ranking' },
      endings: ['xlsx'],
      usual: { vi: 'xep-hang', en: 'ranking' },
    }),
    framework: frameworkOption,
    layout: layoutOption,
    column: columnOption,
  }),
  operands: ['from', 'out'],
  examples: [
    {
      title: { vi: 'Từ thư mục bảng chấm', en: 'From a folder of score sheets' },
      line: { vi: 'rank cac-don-vi xep-hang.xlsx', en: 'rank units ranking.xlsx' },
    },
  ],
  run: async ({ from, out, framework, layout, column }, context) => {
    const { lang } = context
    const named = await namedCriteria(framework, context)
    if (!named.ok) return named
    const layouts = await layoutsIn(layout)
    if (!layouts.ok) return layouts
    const read = await stepwise(
      from.files,
      WORDS.reading,
      ({ name }) => name,
      context,
      async (file) => ({
        file,
        source: await fenced(context, () => unitSource(file, named.value, column, layouts.value, context)),
      }),
    )
    const [only] = read
    if (only && read.length === 1 && !only.source.ok) return only.source
    const sources = read.flatMap(({ source }) => (source.ok ? [source.value] : []))
    const { units, columns, findings, files: filesOf, left } = unitStandings(sources, column)
    const notes = [
      ...read.flatMap(({ file, source }) =>
        source.ok ? [] : [sentence(WORDS.refused, { file: file.name, reason: source.error })],
      ),
      ...left,
      ...(units.length === 0 ? [sentence(WORDS.none, { from: from.path })] : []),
    ].map((text) => notePart(text[lang]))
    if (units.length === 0) return ok({ report: notes, files: [], data: [], exit: 2 })
    const ranked = rankUnits(units)
    const isWrong = sources.length < read.length || findings.some(({ severity }) => severity === 'error')
    return ok({
      report: [...notes, ...rankingParts(ranked, columns, lang), ...findingsParts(findings, lang, filesOf)],
      files: out === null ? [] : [await rankingFile(out, ranked, lang)],
      data: [{ columns, units: ranked, findings, left: left.map((text) => text[lang]) }],
      exit: isWrong ? 1 : 0,
    })
  },
})

const rankingFile = async (name: string, ranked: readonly RankedUnit[], lang: Lang): Promise<OutputFile> => ({
  parameter: 'out',
  name,
  bytes: await unitsWorkbook(ranked, WORDS.title.vi),
  told: [textPart([sentence(WORDS.written, { path: name, n: ranked.length })[lang]])],
})
