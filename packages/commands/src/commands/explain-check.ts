import { checkKinds, checksNamed, fail, type Lang, nearest, ok, sentence, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { checkId } from '../declaration/parameters.js'
import { headingPart, type Part, tablePart, textPart, wordsColumn } from '../declaration/part.js'
import { helpText } from '../report/help-text.js'
import { way } from '../report/ways.js'

const UNKNOWN: Text = {
  vi: `Không có phép kiểm tra «{id}»; gần nhất: {nearest}; ${way('allChecks')}`,
  en: `There is no check “{id}”; the nearest are {nearest}; ${way('allChecks')}`,
}
/** Ids that are told where none fits. */
const NEAREST = 3

/** What a check finds, why it matters, and a small example; without an id the list of all. */
export const explainCheck = defineCommand({
  id: 'explain-check',
  aliases: ['checks'],
  title: { vi: 'Giải thích phép kiểm tra', en: 'Explain a check' },
  help: {
    vi: 'phép kiểm tra tìm gì, vì sao, ví dụ sai và đúng; không nêu phép nào thì liệt kê tất cả',
    en: 'what a check finds and why, with an example; the list of all where none is named',
  },
  needs: { vi: 'Cần một mã, hoặc không có gì để xem tất cả', en: 'One id is needed, or nothing for the list of all' },
  takes: z.object({
    id: checkId({
      label: { vi: 'Phép kiểm tra', en: 'Check' },
      placeholder: { vi: 'MÃ', en: 'ID' },
      help: { vi: 'mã ghi ở mỗi phát hiện', en: 'the id that a finding has' },
      inForm: { vi: 'để trống thì liệt kê tất cả', en: 'all are listed where none is chosen' },
    }),
  }),
  operands: ['id'],
  examples: [
    {
      title: { vi: 'Điểm không bằng tổng các tiêu chí con', en: 'Points that are not the sum of their parts' },
      line: { vi: 'explain-check sum-mismatch', en: 'explain-check sum-mismatch' },
    },
  ],
  run: async ({ id }, { lang }) => {
    if (id === null)
      return ok({
        report: checkKinds.flatMap((kind) => kindParts(kind, lang)),
        files: [],
        data: checkKinds.map((kind) => kindData(kind, lang)),
        exit: 0,
      })
    const named = checksNamed(id.trim().toLowerCase())
    if (named.length === 0) {
      const ids = checkKinds.flatMap(({ checks }) => checks.map((check) => check.id))
      return fail(sentence(UNKNOWN, { id, nearest: nearest(id, [...new Set(ids)], NEAREST).join(', ') }))
    }
    const texts = named.map(({ kind, check }) => helpText(check, kind.title, lang))
    return ok({
      report: [textPart([texts.join('\n\n')])],
      files: [],
      data: named.map(({ kind, check }) => ({
        id: check.id,
        document: kind.title[lang],
        title: check.title[lang],
        help: check.help[lang],
        severity: check.severity,
      })),
      exit: 0,
    })
  },
})

const kindData = ({ title, checks }: (typeof checkKinds)[number], lang: Lang) => ({
  document: title[lang],
  checks: checks.map(({ id, severity, title: own }) => ({ id, severity, title: own[lang] })),
})

const kindParts = ({ title, checks }: (typeof checkKinds)[number], lang: Lang): readonly Part[] => [
  headingPart(title[lang]),
  ...tablePart(
    [wordsColumn(''), wordsColumn('')],
    checks.map(({ id, title: own }) => ({ cells: [id, own[lang]] })),
  ),
]
