import { type Lang, leavesOf, ok, sentence, type Text } from '@parscore/scoring'
import type { Doubt } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { SHEETS } from '../declaration/common.js'
import { encoded } from '../declaration/outcome.js'
import { file, output } from '../declaration/parameters.js'
import { notePart, textPart } from '../declaration/part.js'
import { importedFrom } from '../inputs/framework-of-sheet.js'
import { frameworkYaml } from '../report/framework-yaml.js'
import { way } from '../report/ways.js'

const IMPORTED: Text = {
  vi: `Đã ghi {path}: bộ {id}, {n} tiêu chí chấm điểm. Để dùng, ${way('start')}.`,
  en: `{path} written: {id} with {n} {n:criterion|criteria} to score. To use it, ${way('start')}.`,
}
const DOUBTS: Text = {
  vi: 'Cần xem lại {n} chỗ, đã ghi chú trong tệp:',
  en: '{n} {n:place|places} to look at, marked in the file:',
}
const MISTAKES: Text = { vi: 'Có {n} chỗ cần sửa; chưa ghi gì.', en: '{n} places need mending; nothing was written.' }

/** The authoring form, or a table as an office printed it, as a file that every command takes. */
export const frameworkImport = defineCommand({
  id: 'framework import',
  title: { vi: 'Nhập bộ tiêu chí', en: 'Import a framework' },
  help: {
    vi: 'bảng soạn, hoặc bảng in của một quyết định, thành tệp bộ tiêu chí; chỗ chưa chắc được ghi chú',
    en: 'the authoring sheet, or the printed table of a decision, as a file; what is doubtful is marked',
  },
  needs: {
    vi: 'Cần một bảng tính và tên tệp bộ tiêu chí',
    en: 'A workbook and the name of a framework file are needed',
  },
  takes: z.object({
    file: file({
      label: { vi: 'Bảng soạn, hoặc văn bản có bảng', en: 'Authoring sheet, or a document with the table' },
      placeholder: { vi: 'BẢNG.xlsx', en: 'SHEET.xlsx' },
      help: { vi: 'bảng soạn, hoặc văn bản có bảng tiêu chí', en: 'the authoring sheet, or a document with the table' },
      endings: SHEETS,
    }),
    out: output({
      label: { vi: 'Tệp bộ tiêu chí', en: 'Framework file' },
      placeholder: { vi: 'TÊN.yaml', en: 'NAME.yaml' },
      help: { vi: 'tên tệp bộ tiêu chí', en: 'the name of the framework file' },
      endings: ['yaml', 'yml'],
      usual: { vi: 'bo-tieu-chi', en: 'framework' },
    }),
  }),
  operands: ['file', 'out'],
  examples: [
    {
      title: { vi: 'Nhập quyết định của tỉnh', en: 'Import a province’s decision' },
      line: {
        vi: 'framework import quyet-dinh.docx so-nganh.yaml',
        en: 'framework import decision.docx departments.yaml',
      },
    },
  ],
  run: async ({ file: input, out }, context) => {
    const { lang } = context
    const read = await importedFrom(input, context)
    if (!read.ok) return read
    const imported = read.value
    if (!imported.ok) {
      const all = imported.error.map(({ cell, message }) => `${cell ?? input.path}: ${message[lang]}`)
      // A cell that two texts are read from is named once.
      const mistakes = [...new Set(all)]
      const said = [...mistakes, sentence(MISTAKES, { n: mistakes.length })[lang]]
      return ok({ report: said.map(notePart), files: [], data: [{ file: input.path, mistakes }], exit: 2 })
    }
    const { framework, doubts } = imported.value
    const n = leavesOf(framework).length
    return ok({
      report: [],
      files: [
        {
          parameter: 'out',
          name: out,
          bytes: encoded(frameworkYaml(framework, doubts, lang)),
          told: [textPart([sentence(IMPORTED, { path: out, id: framework.id, n })[lang], ...doubtLines(doubts, lang)])],
        },
      ],
      data: [
        {
          file: input.path,
          framework: framework.id,
          leaves: n,
          doubts: doubts.map(({ cell, code, message }) => ({ cell, code, message: message[lang] })),
        },
      ],
      exit: 0,
    })
  },
})

const doubtLines = (doubts: readonly Doubt[], lang: Lang): readonly string[] =>
  doubts.length === 0
    ? []
    : [
        sentence(DOUBTS, { n: doubts.length })[lang],
        ...doubts.map(({ cell, message }) => `  ${cell === null ? '' : `${cell}: `}${message[lang]}`),
      ]
