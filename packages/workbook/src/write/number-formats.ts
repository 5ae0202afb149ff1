import { showsDate } from '../read/number-format.js'
import { attribute } from './attribute.js'

/** The built-in formats that matter here. */
const GENERAL = 0
const TEXT = 49
/** Day, month and year, in the order of the reader's settings. */
const DAY = 14

const CELL_FORMATS = /(<(?:\w+:)?cellXfs\b[^>]*>)([\s\S]*?)(<\/(?:\w+:)?cellXfs>)/
const FORMAT = /<(?:\w+:)?xf\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g

/**
 * Cell formats of a workbook. A number in a cell of text format would become a text again at the next edit, and a code in
 * one of general format a number; a mended cell gets a format that differs from its old one in this only.
 */
export class NumberFormats {
  private readonly known = new Map<string, number>()

  constructor(private text: string) {}

  /** The style like another one but for numbers. */
  forNumber(style: number): number {
    return this.once(`number ${style}`, () => (this.isText(style) ? this.like(style, GENERAL) : style))
  }

  /** The style like another one but for texts. */
  forText(style: number): number {
    return this.once(`text ${style}`, () => (this.isText(style) ? style : this.like(style, TEXT)))
  }

  /** The style like another one but for days. */
  forDay(style: number): number {
    return this.once(`day ${style}`, () => (this.isDay(style) ? style : this.like(style, DAY)))
  }

  xml(): string {
    return this.text
  }

  private once(key: string, find: () => number): number {
    const style = this.known.get(key) ?? find()
    this.known.set(key, style)
    return style
  }

  private formats(): string[] {
    return CELL_FORMATS.exec(this.text)?.[2]?.match(FORMAT) ?? []
  }

  private isText(style: number): boolean {
    const format = Number(attribute(this.formats()[style] ?? '', 'numFmtId') ?? GENERAL)
    return format === TEXT || this.customTextFormats().includes(format)
  }

  private isDay(style: number): boolean {
    const format = Number(attribute(this.formats()[style] ?? '', 'numFmtId') ?? GENERAL)
    const tags = this.text.match(/<(?:\w+:)?numFmt\b[^>]*>/g) ?? []
    const own = tags.find((tag) => Number(attribute(tag, 'numFmtId')) === format)
    return showsDate(format, own === undefined ? undefined : (attribute(own, 'formatCode') ?? ''))
  }

  /** Some writers give the text format a number of their own. */
  private customTextFormats(): number[] {
    const tags = this.text.match(/<(?:\w+:)?numFmt\b[^>]*>/g) ?? []
    return tags.filter((tag) => attribute(tag, 'formatCode') === '@').map((tag) => Number(attribute(tag, 'numFmtId')))
  }

  private like(style: number, format: number): number {
    const formats = this.formats()
    const old = formats[style]
    if (old === undefined) return style
    const made = old
      .replace(/\snumFmtId="\d*"/, '')
      .replace(/\sapplyNumberFormat="\w*"/, '')
      .replace(/^<((?:\w+:)?xf)\b/, `<$1 numFmtId="${format}" applyNumberFormat="1"`)
    this.text = this.text.replace(CELL_FORMATS, (_, open: string, inner: string, close: string) => {
      return open.replace(/count="\d*"/, `count="${formats.length + 1}"`) + inner + made + close
    })
    return formats.length
  }
}
