import {
  type AnyRule,
  type AuthoringColumn,
  type CellValue,
  fail,
  fold,
  numberOfCell,
  rateOfCell,
  sentence,
  type Text,
} from '@parscore/scoring'
import { CHOICES, type NodeColumn } from '../columns.js'
import { RULE_WORDS, ruleOfWords } from '../rule-columns.js'
import { entriesOf, given, isNotKnown, jsonObject, plainValue } from './form-cells.js'
import { type NodesTable, textIn, valueIn } from './nodes-table.js'
import { NOT_JSON } from './not-json.js'

const NOT_A_CHOICE: Text = {
  vi: '«{text}» không có trong danh sách: {choices}',
  en: '“{text}” is not one of: {choices}',
}
const NO_LIST: Text = {
  vi: 'còn trống; cách chấm này cần danh sách mức, nội dung hoặc hạn, mỗi dòng một mục',
  en: 'is empty; this rule needs a list of bands, items or days, one a line',
}
/** The columns that say what a row rests on, beside the one that says how. */
const BASIS_COLUMNS = ['quote', 'proof', 'source', 'note', 'partly'] as const
const NO_STATUS: Text = {
  vi: 'dòng có trích văn bản, chứng minh, nguồn hoặc ghi chú nhưng chưa chọn căn cứ: {choices}',
  en: 'the row has a quote, a proof, a source or a note, but how it is based is not chosen: {choices}',
}

/** Tells a mistake in a column of a row. */
export type TellNode = (row: number, key: NodeColumn, message: Text) => void

/** Reads rows of the form as nodes of a framework. */
export class NodeRows {
  constructor(
    private readonly table: NodesTable,
    private readonly tell: TellNode,
  ) {}

  /** The node of a row as the file of a framework has it; what cannot be read is told and left out. */
  nodeData(row: number, code: string): Record<string, unknown> {
    const titleVi = this.text(row, 'titleVi') ?? ''
    const status = this.choice(row, 'status')
    const isBased = BASIS_COLUMNS.some((key) => this.text(row, key) !== null)
    if (isBased && this.text(row, 'status') === null)
      this.tell(row, 'status', sentence(NO_STATUS, { choices: Object.keys(CHOICES.status).join('; ') }))
    const basis = {
      status,
      ...given({
        quote: this.text(row, 'quote'),
        proof: this.text(row, 'proof'),
        source: this.text(row, 'source'),
        note: this.text(row, 'note'),
      }),
      ...given({ partly: this.choice(row, 'partly') }),
    }
    return {
      code,
      title: { vi: titleVi, en: this.text(row, 'titleEn') ?? titleVi },
      maximum: this.maximum(row),
      ...given({
        kind: this.choice(row, 'kind'),
        measure: this.choice(row, 'measure'),
        rule: this.rule(row),
        deadline: this.dayMonth(row),
        assigned: this.choice(row, 'assigned'),
        incomplete: this.choice(row, 'incomplete'),
      }),
      ...(status === null && Object.keys(basis).length === 1 ? {} : { basis }),
      agencies: (this.text(row, 'agencies') ?? '')
        .split(/[;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      ...this.json(row),
    }
  }

  private rule(row: number): Record<string, unknown> | null {
    const words = this.text(row, 'rule')
    if (words === null) return null
    const rule = ruleOfWords(words)
    if (!rule) {
      this.tell(row, 'rule', sentence(NOT_A_CHOICE, { text: words, choices: RULE_WORDS.join('; ') }))
      return null
    }
    const numbers = rule.authoring.cells.flatMap(({ column, parameter }) => {
      const value = this.parameter(row, column)
      return value === undefined ? [] : [[parameter, value] as const]
    })
    return { kind: rule.kind, ...Object.fromEntries(numbers), ...this.list(row, rule) }
  }

  private list(row: number, { authoring }: AnyRule): Readonly<Record<string, unknown>> {
    if (!authoring.list) return {}
    const lines = entriesOf(this.text(row, 'list') ?? '')
    const read = lines.length === 0 ? fail(NO_LIST) : authoring.list.read(lines)
    if (read.ok) return read.value
    this.tell(row, 'list', read.error)
    return {}
  }

  /** Shares may be written as 80 % or 0,8; counts and points as numbers; `null` where people write that it is not known. */
  private parameter(row: number, { key, holds }: AuthoringColumn): number | null | undefined {
    const value = plainValue(this.value(row, key))
    if (isNotKnown(value)) return null
    const read = holds === 'share' ? rateOfCell(value) : numberOfCell(value, 'points')
    if (read.ok) return read.value ?? undefined
    this.tell(row, key, read.error)
    return undefined
  }

  private maximum(row: number): number | null {
    const value = plainValue(this.value(row, 'maximum'))
    if (isNotKnown(value)) return null
    const read = numberOfCell(value, 'points')
    if (read.ok) return read.value
    this.tell(row, 'maximum', read.error)
    return null
  }

  /** `15/6` may have become a day of some year on the way. */
  private dayMonth(row: number): string | null {
    const value = this.value(row, 'deadline')
    if (!(value instanceof Date)) return this.text(row, 'deadline')
    return `${value.getUTCDate()}/${value.getUTCMonth() + 1}`
  }

  private choice(row: number, key: keyof typeof CHOICES): unknown {
    const text = this.text(row, key)
    if (text === null) return null
    const words = Object.entries(CHOICES[key])
    const found = words.find(([word]) => fold(word) === fold(text))
    if (found) return found[1]
    this.tell(row, key, sentence(NOT_A_CHOICE, { text, choices: words.map(([word]) => word).join('; ') }))
    return null
  }

  private json(row: number): Record<string, unknown> {
    const text = this.text(row, 'more')
    const read = text === null ? {} : jsonObject(text)
    if (read === null) this.tell(row, 'more', NOT_JSON)
    return read ?? {}
  }

  private value(row: number, key: NodeColumn): CellValue {
    return valueIn(this.table, row, key)
  }

  private text(row: number, key: NodeColumn): string | null {
    return textIn(this.table, row, key)
  }
}
