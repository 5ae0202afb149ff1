import { formatNumber, type Lang, ok, ruleList } from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { textPart } from '../declaration/part.js'
import { wrap } from '../report/lines.js'

/** The maximum that the examples are on. */
const MAXIMUM = 2

type KnownRule = (typeof ruleList)[number]

/** Every kind of rule: what it asks for, what it gives on an example, as Excel's formula. */
export const rules = defineCommand({
  id: 'rules',
  title: { vi: 'Các cách chấm', en: 'The rules' },
  help: {
    vi: 'mọi cách chấm mà bộ tiêu chí dùng được: cần số liệu gì, cho bao nhiêu điểm, công thức trong Excel',
    en: 'every kind of rule that a framework can use: what it asks for, what it gives, as a formula',
  },
  needs: { vi: 'Không cần gì thêm', en: 'Nothing else is needed' },
  takes: z.object({}),
  operands: [],
  examples: [{ title: { vi: 'Xem mọi cách chấm', en: 'All rules' }, line: { vi: 'rules', en: 'rules' } }],
  run: async (_, { lang }) =>
    ok({
      report: [textPart(ruleList.flatMap((rule, at) => [...(at === 0 ? [] : ['']), ...ruleLines(rule, lang)]))],
      files: [],
      data: ruleList.map((rule) => ({
        kind: rule.kind,
        title: rule.title[lang],
        input: rule.input.title[lang],
        example: rule.describe(rule.example, MAXIMUM)[lang],
        maximum: MAXIMUM,
        formula: formulaOf(rule),
      })),
      exit: 0,
    }),
})

const WORDS = {
  input: { vi: 'Số liệu', en: 'Figure' },
  example: { vi: 'Ví dụ, tối đa {maximum} điểm', en: 'For instance, of a maximum of {maximum}' },
  formula: { vi: 'Công thức', en: 'Formula' },
} as const

const ruleLines = (rule: KnownRule, lang: Lang): readonly string[] => [
  `${rule.kind}: ${rule.title[lang]}`,
  `  ${WORDS.input[lang]}: ${rule.input.title[lang]}`,
  ...wrap(
    `  ${WORDS.example[lang].replace('{maximum}', formatNumber(MAXIMUM, lang))}: ${rule.describe(rule.example, MAXIMUM)[lang]}`,
    '    ',
  ),
  `  ${WORDS.formula[lang]}: =${formulaOf(rule)}`,
]

/** The formula of the example, its figures from D5 on and the year in B2. */
const formulaOf = (rule: KnownRule): string =>
  rule.formula(
    rule.example,
    MAXIMUM,
    Object.fromEntries(rule.input.cells.map((cell) => [cell, cell === 'year' ? 'B2' : 'D5'])),
  )
