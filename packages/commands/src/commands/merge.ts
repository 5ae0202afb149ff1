import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { buildTemplate, type MergePart, mergeTemplates } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { files, optionalFile, output } from '../declaration/parameters.js'
import { notePart, textPart } from '../declaration/part.js'
import { stepwise } from '../declaration/stepwise.js'
import { fenced } from '../inputs/fenced.js'
import { openTemplate, templateIn } from '../inputs/open-template.js'
import { mergeParts } from '../report/merge-parts.js'

const NO_FILES: Text = {
  vi: 'Thư mục «{folder}» không có tệp nào của đơn vị (xlsx, xls hoặc ods).',
  en: 'The folder “{folder}” has no workbook of an agency (xlsx, xls or ods).',
}
const READING: Text = { vi: 'Đang đọc {n}/{all}: {file}', en: 'Reading {n} of {all}: {file}' }
const REFUSED: Text = { vi: '{file}: không nhận. {reason}', en: '{file}: not taken. {reason}' }
const NO_BASE: Text = {
  vi: 'Không đọc được bản tổng hợp trước «{path}», nên không ghi đè: {reason} Chọn tên khác cho bản mới.',
  en: 'The merge before, “{path}”, cannot be read and is not written over: {reason} Choose another name for the new one.',
}
const BAD_NAME: Text = {
  vi: 'Tên tệp không viết bằng UTF-8; hãy đổi tên tệp.',
  en: 'The name of the file is not in UTF-8; give it another.',
}
const WRITTEN: Text = {
  vi: 'Đã ghi {path}: nhận {n} tệp, {notes} điều cần xem.',
  en: '{path} written: {n} {n:file|files} taken, {notes} things to look at.',
}
const NOTHING: Text = {
  vi: 'Không nhận được tệp nào; chưa ghi gì.',
  en: 'No file could be taken; nothing was written.',
}

const WORKBOOKS = ['xlsx', 'xls', 'ods'] as const

/** The workbooks of agencies into one; what was not taken or stands twice is told. */
export const merge = defineCommand({
  id: 'merge',
  title: { vi: 'Ghép phần của các đơn vị', en: 'Merge the agencies’ parts' },
  help: {
    vi: 'gộp tệp của các đơn vị thành một bảng; chỗ hai đơn vị ghi khác nhau và tệp không nhận được đều được nêu',
    en: 'the workbooks of agencies in one; what two of them say differently and what cannot be taken is told',
  },
  needs: {
    vi: 'Cần thư mục có tệp của các đơn vị và tên tệp tổng hợp',
    en: 'The folder with the agencies’ files and the name of the merged file are needed',
  },
  takes: z.object({
    folder: files({
      label: { vi: 'Tệp của các đơn vị', en: 'Workbooks of the agencies' },
      placeholder: { vi: 'THƯ_MỤC', en: 'FOLDER' },
      help: { vi: 'thư mục có tệp của các đơn vị', en: 'the folder with the agencies’ files' },
      inForm: { vi: 'mọi tệp mà các đơn vị gửi về', en: 'all files that the agencies sent back' },
      endings: WORKBOOKS,
      from: 'folder',
    }),
    out: output({
      label: { vi: 'Bảng tổng hợp', en: 'Merged template' },
      placeholder: { vi: 'TỔNG_HỢP.xlsx', en: 'MERGED.xlsx' },
      help: { vi: 'tên bảng tổng hợp', en: 'the name of the merged template' },
      endings: ['xlsx'],
      usual: { vi: 'tong-hop', en: 'merged' },
      over: 'base',
    }),
    base: optionalFile({
      label: { vi: 'Bản tổng hợp trước', en: 'The merge before' },
      placeholder: { vi: 'BẢN_TRƯỚC.xlsx', en: 'BEFORE.xlsx' },
      help: {
        vi: 'giữ số liệu của bản này ở ô mà các tệp để trống, và ghi nhật ký (với --force: tệp được ghi đè)',
        en: 'keeps its values where the files are blank, and logs changes (with --force: the file written over)',
      },
      inForm: {
        vi: 'giữ số liệu của bản này ở ô mà các tệp để trống, và ghi nhật ký',
        en: 'keeps its values where the files are blank, and logs changes',
      },
      endings: WORKBOOKS,
    }),
  }),
  operands: ['folder', 'out'],
  examples: [
    {
      title: { vi: 'Gộp tệp các sở gửi về', en: 'Merge what the departments sent' },
      line: { vi: 'merge cac-don-vi tong-hop.xlsx', en: 'merge agencies merged.xlsx' },
    },
    {
      title: { vi: 'Nhận thêm tệp gửi sau', en: 'Take files that came later' },
      line: { vi: 'merge cac-don-vi tong-hop.xlsx --force', en: 'merge agencies merged.xlsx --force' },
    },
  ],
  run: async ({ folder, out, base }, context) => {
    const { lang } = context
    if (folder.files.length === 0) return fail(sentence(NO_FILES, { folder: folder.path }))
    const read = await stepwise(
      folder.files,
      READING,
      ({ name }) => name,
      context,
      async (file) => ({ file, part: await fenced(context, () => partIn(file, context)) }),
    )
    const parts = read.flatMap(({ part }) => (part.ok ? [part.value] : []))
    const refused = read.flatMap(({ file, part }) =>
      part.ok ? [] : [notePart(sentence(REFUSED, { file: file.name, reason: part.error })[lang])],
    )
    const before = base === null ? ok(null) : await openTemplate(base, context)
    if (!before.ok) return fail(sentence(NO_BASE, { path: base?.path ?? out, reason: before.error }))
    const merged = mergeTemplates(parts, before.value)
    if (!merged || merged.taken.length === 0)
      return ok({ report: [...refused, notePart(NOTHING[lang])], files: [], data: [], exit: 2 })
    const notes = merged.notes.length + refused.length
    const written = sentence(WRITTEN, { path: out, n: merged.taken.length, notes })[lang]
    return ok({
      report: refused,
      files: [
        {
          parameter: 'out',
          name: out,
          bytes: await buildTemplate(merged.options),
          told: [...mergeParts(merged, lang), textPart([written])],
        },
      ],
      data: [
        {
          taken: merged.taken,
          refused: read.flatMap(({ file, part }) => (part.ok ? [] : [{ file: file.name, reason: part.error[lang] }])),
          notes: merged.notes.map(({ text }) => text[lang]),
        },
      ],
      exit: notes > 0 ? 1 : 0,
    })
  },
})

/** The workbook of an agency, with the hash by which it can be known again. */
async function partIn(file: InputFile, context: CommandContext): Promise<Result<MergePart, Text>> {
  // A name that is no UTF-8 comes with marks that the file system does not know.
  if (file.name.includes('\ufffd')) return fail(BAD_NAME)
  const bytes = await file.read()
  if (!bytes.ok) return bytes
  const template = await templateIn(bytes.value, file.name, context)
  if (!template.ok) return template
  const changed = file.changed ? dayOf(file.changed) : ''
  return ok({ file: file.name, changed, hash: bytesToHex(sha256(bytes.value)), template: template.value })
}

const dayOf = (time: Date): string => {
  const [day, clock] = [time.toISOString().slice(0, 10), time.toISOString().slice(11, 16)]
  return `${day.split('-').reverse().join('/')} ${clock}`
}
