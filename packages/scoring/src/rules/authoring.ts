import { fail, ok, type Result } from '../result.js'
import { sentence, type Text } from '../text.js'
import { parseNumber } from '../values/number.js'

/** A column of the authoring sheet that holds one parameter of a rule. */
export interface AuthoringColumn {
  readonly key: string
  /** As it stands above the column. */
  readonly header: string
  /** In characters. */
  readonly width: number
  /** A share may be written as 80 % or 0,8. */
  readonly holds: 'share' | 'number'
}

/** Columns that several rules use. */
export const columns = {
  full: { key: 'full', header: 'Đạt đủ từ', width: 10, holds: 'share' },
  floor: { key: 'floor', header: 'Ngưỡng dưới', width: 10, holds: 'share' },
  goal: { key: 'goal', header: 'Tính theo mức', width: 10, holds: 'share' },
  partial: { key: 'partial', header: 'Phần điểm', width: 10, holds: 'share' },
  graceDays: { key: 'graceDays', header: 'Số ngày ân hạn', width: 10, holds: 'number' },
  each: { key: 'each', header: 'Điểm mỗi lần', width: 10, holds: 'number' },
  decimals: { key: 'decimals', header: 'Số chữ số thập phân', width: 10, holds: 'number' },
} as const satisfies Record<string, AuthoringColumn>

/** The list of a rule, a line an entry: bands, items or days. */
export interface AuthoringList<Parameters, Name extends string = keyof Parameters & string> {
  /** The parameters that stand in it. */
  readonly parameters: readonly Name[]
  write(parameters: Parameters): readonly string[]
  /** The parameters from lines that are not empty, or what is wrong with one. */
  read(lines: readonly string[]): Result<Readonly<Record<string, unknown>>, Text>
}

/** How people write a rule in a row of the authoring sheet. */
export interface Authoring<Parameters, Name extends string = keyof Parameters & string> {
  /** The kind of rule as the list of choices names it. */
  readonly words: string
  /** Which parameter stands in which column. */
  readonly cells: readonly { readonly column: AuthoringColumn; readonly parameter: Name }[]
  readonly list: AuthoringList<Parameters, Name> | null
}

/** A rule as it stands in a row of the authoring sheet. */
export interface AuthoredRule {
  readonly words: string
  /** What stands in each column, by its key: a number, or the word for what is not known. */
  readonly cells: Readonly<Record<string, number | string>>
  readonly list: string | null
}

/** What people write for a parameter that no source states. */
export const notKnownWord = 'chưa rõ'

/** A rule with its parameters as a row of the authoring sheet. */
export function authored<Parameters extends Record<string, unknown>>(
  { words, cells, list }: Authoring<Parameters>,
  parameters: Parameters,
): AuthoredRule {
  const written = cells.flatMap(({ column, parameter }): (readonly [string, number | string])[] => {
    const value = parameters[parameter]
    if (value === null) return [[column.key, notKnownWord]]
    return typeof value === 'number' ? [[column.key, value]] : []
  })
  return { words, cells: Object.fromEntries(written), list: list?.write(parameters).join('\n') ?? null }
}

/** Every line read as an entry, or the first that is none. */
export function entriesOf<Entry>(
  lines: readonly string[],
  read: (line: string) => Entry | null,
  notALine: Text,
): Result<readonly Entry[], Text> {
  const entries: Entry[] = []
  for (const line of lines) {
    const entry = read(line)
    if (entry === null) return fail(sentence(notALine, { line }))
    entries.push(entry)
  }
  return ok(entries)
}

/** The number that a part of a line holds, or `null`. */
export function numberInLine(text: string): number | null {
  const read = parseNumber(text, 'points')
  return read.ok ? read.value.value : null
}

const ITEM = /^(.+):\s*([\d.,]+)$/

/** «Việc | Thing: 0,5» as the thing and its points; `null` where the line is no such thing. */
export function itemInLine(line: string): { readonly title: Text; readonly points: number } | null {
  const [, title = '', points = ''] = ITEM.exec(line) ?? []
  const worth = numberInLine(points)
  const at = title.indexOf('|', 1)
  const vi = (at < 0 ? title : title.slice(0, at)).trimEnd()
  const en = at < 0 ? '' : title.slice(at + 1).trim()
  return worth === null || vi === '' ? null : { title: { vi, en: en === '' ? vi : en }, points: worth }
}

/** A number as people here write it. */
export const decimalComma = (value: number): string => String(value).replace('.', ',')

/** A share as percents, without their sign. */
export const percentInLine = (share: number): string => decimalComma(Number((share * 100).toPrecision(12)))
