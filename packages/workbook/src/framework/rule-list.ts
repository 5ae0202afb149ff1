import { fail, ok, parseNumber, type Result, sentence, type Text } from '@parscore/scoring'
import type { RuleKind } from './rule-words.js'

const BAND = /^(từ|trên|from|above)\s*(?:≥|>)?\s*([\d.,]+)\s*%\s*:\s*([\d.,]+)$/i
const ITEM = /^(.+?)(?:\s*\|\s*(.+?))?\s*:\s*([\d.,]+)$/
const DAY = /^(\d{1,2})\s*\/\s*(\d{1,2})$/

const NOT_A_LINE: Readonly<Record<'bands' | 'checklist' | 'deadline', Text>> = {
  bands: {
    vi: '«{line}» không phải một mức; mỗi dòng viết như «trên 90%: 2» hoặc «từ 70%: 1»',
    en: '“{line}” is no band; a line reads like “trên 90%: 2” or “từ 70%: 1”',
  },
  checklist: {
    vi: '«{line}» không phải một nội dung; mỗi dòng viết như «Tuyên truyền trên báo, đài: 0,5»',
    en: '“{line}” is no item; a line reads like “Press and radio: 0.5”',
  },
  deadline: {
    vi: '«{line}» không phải ngày/tháng; mỗi dòng viết như «15/6»',
    en: '“{line}” is no day/month; a line reads like “15/6”',
  },
}
const EMPTY: Text = {
  vi: 'còn trống; cách chấm này cần danh sách mức, nội dung hoặc hạn, mỗi dòng một mục',
  en: 'is empty; this rule needs a list of bands, items or days, one a line',
}

/** The list of a rule as its parameters; `{}` for a rule without one. */
export function readRuleList(kind: RuleKind, text: string): Result<Readonly<Record<string, unknown>>, Text> {
  if (kind !== 'bands' && kind !== 'checklist' && kind !== 'deadline') return ok({})
  const lines = text
    .split(/\r?\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return fail(EMPTY)
  const entries: unknown[] = []
  for (const line of lines) {
    const entry = READERS[kind](line)
    if (entry === null) return fail(sentence(NOT_A_LINE[kind], { line }))
    entries.push(entry)
  }
  return ok({ [NAMES[kind]]: entries })
}

const NAMES = { bands: 'bands', checklist: 'items', deadline: 'dates' } as const

const READERS: Readonly<Record<keyof typeof NAMES, (line: string) => unknown>> = {
  bands: (line) => {
    const [, word = '', from = '', points = ''] = BAND.exec(line) ?? []
    const [share, worth] = [numberIn(from), numberIn(points)]
    if (share === null || worth === null) return null
    return { from: Number((share / 100).toPrecision(12)), inclusive: /^(?:từ|from)$/i.test(word), points: worth }
  },
  checklist: (line) => {
    const [, vi = '', en, points = ''] = ITEM.exec(line) ?? []
    const worth = numberIn(points)
    return worth === null ? null : { title: { vi, en: en ?? vi }, points: worth }
  },
  deadline: (line) => {
    const [, day, month] = DAY.exec(line) ?? []
    return day === undefined ? null : { day: Number(day), month: Number(month) }
  },
}

function numberIn(text: string): number | null {
  const read = parseNumber(text, 'points')
  return read.ok ? read.value.value : null
}
