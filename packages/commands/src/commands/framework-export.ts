import { ok, sentence, type Text } from '@parscore/scoring'
import { frameworkWorkbook } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { output, requiredFramework } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { loadFramework } from '../inputs/load-framework.js'

const EXPORTED: Text = { vi: 'Đã ghi {path}: {n} dòng.', en: '{path} written: {n} {n:row|rows}.' }
/** In the place of an id: a workbook without a framework, to write one in. */
const BLANK = '-'

/** A framework as a workbook to write in. */
export const frameworkExport = defineCommand({
  id: 'framework export',
  title: { vi: 'Bảng soạn bộ tiêu chí', en: 'Sheet for a framework' },
  help: {
    vi: 'bảng tính để soạn hoặc sửa một bộ tiêu chí, hoặc bảng trống để soạn mới',
    en: 'a workbook to write or change a framework in, or a blank one for a new framework',
  },
  needs: {
    vi: 'Cần mã bộ tiêu chí (dấu - là bảng trống) và tên bảng tính',
    en: 'The id of a framework (- for a blank one) and the name of a workbook are needed',
  },
  takes: z.object({
    framework: requiredFramework({
      label: { vi: 'Bộ tiêu chí', en: 'Framework' },
      placeholder: { vi: 'MÃ|-', en: 'ID|-' },
      help: {
        vi: 'mã bộ tiêu chí, tệp .yaml, hoặc - để có bảng trống',
        en: 'an id, a .yaml file, or - for a blank one',
      },
      inForm: {
        vi: 'bộ tiêu chí để sửa, hoặc bảng trống để soạn mới',
        en: 'a framework to change, or a blank sheet for a new one',
      },
    }),
    out: output({
      label: { vi: 'Bảng soạn', en: 'Workbook' },
      placeholder: { vi: 'BẢNG.xlsx', en: 'SHEET.xlsx' },
      help: { vi: 'tên bảng tính', en: 'the name of the workbook' },
      endings: ['xlsx'],
      usual: { vi: 'bo-tieu-chi', en: 'framework' },
    }),
  }),
  operands: ['framework', 'out'],
  examples: [
    {
      title: { vi: 'Bảng trống để soạn bộ tiêu chí của tỉnh', en: 'A blank sheet for a framework of one’s own' },
      line: { vi: 'framework export - bo-tieu-chi.xlsx', en: 'framework export - framework.xlsx' },
    },
  ],
  run: async ({ framework, out }, context) => {
    const { lang } = context
    const read = framework === BLANK ? ok(null) : await loadFramework(framework, context)
    if (!read.ok) return read
    const n = read.value?.nodes.length ?? 0
    return ok({
      report: [],
      files: [
        {
          parameter: 'out',
          name: out,
          bytes: await frameworkWorkbook(read.value),
          told: [textPart([sentence(EXPORTED, { path: out, n })[lang]])],
        },
      ],
      data: [{ framework: read.value?.id ?? null, rows: n }],
      exit: 0,
    })
  },
})
