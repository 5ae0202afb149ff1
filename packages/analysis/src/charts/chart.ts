import * as Plot from '@observablehq/plot'
import { clip, escapeXml, formatNumber, type Lang, type Text } from '@parscore/scoring'
import { parseHTML } from 'linkedom'
import { type FrameText, putInFrame, wrapped } from './frame.js'

/** What every chart has: its language, and the title, unit, source and note that stand in the picture. */
export type ChartOptions = FrameText

/** Colours that people with colour-blindness tell apart, and that differ in grey too (Okabe and Ito 2008). */
export const COLOURS = { up: '#009E73', down: '#D55E00', total: '#0072B2', other: '#999999', dark: '#333333' } as const

/** Widths of letters at the size of the charts, for margins; capitals are wider. */
const LETTER = 6.4
const CAPITAL = 8.8

/** How wide a label is, about. */
export const widthOf = (label: string): number => {
  const capitals = label.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * CAPITAL + (label.length - capitals) * LETTER
}

/** The margin that the longest of some labels needs, within limits. */
export const marginFor = (labels: readonly string[], most = 440, least = 40): number =>
  Math.min(most, Math.max(least, ...labels.flatMap((label) => label.split('\n').map((line) => widthOf(line) + 16))))

/** Letters of a line beside a row. */
const LINE = 48

/** A label cut to what fits a margin. */
export const cut = (label: string, most = LINE): string => clip(label, most)

/** A label in two lines at the most; what does not fit those is cut. */
export function inTwoLines(label: string): string {
  const [first = '', ...rest] = wrapped(label.replaceAll('\n', ' '), LINE)
  return rest.length === 0 ? cut(first) : `${cut(first)}\n${cut(rest.join(' '))}`
}

/** A label in one line, for who reads it without the picture. */
export const inOneLine = (label: string): string => label.replaceAll('\n', ' ')

/** Height of a row: one that has labels in two lines is higher. */
export const rowHeight = (labels: readonly string[], one: number): number =>
  labels.some((label) => label.includes('\n')) ? Math.max(one, 32) : one

/** Numbers on axes and marks as the language writes them; what is not 0 is never written as 0. */
export const numberFormat =
  (lang: Lang, decimals = 2) =>
  (value: number): string => {
    const rounded = Number(value.toFixed(decimals))
    return formatNumber(rounded === 0 && decimals > 0 ? Number(value.toPrecision(2)) : rounded, lang)
  }

const NO_DATA: Text = { vi: 'Không có số liệu.', en: 'There are no figures.' }

/** What stands around a chart with more notes below it; of one without figures that is said, and nothing of what is not drawn. */
export function withNotes(options: ChartOptions, hasFigures: boolean, ...notes: readonly string[]): ChartOptions {
  const all = [options.note, ...(hasFigures ? notes : [NO_DATA[options.lang]])].filter(Boolean)
  return all.length === 0 ? options : { ...options, note: all.join(' ') }
}

/**
 * Draws a chart as an SVG that stands by itself: with a title, a text alternative for who cannot see it, and a white ground for
 * print. The same data give the same text.
 *
 * @param description what the chart says, in sentences
 */
export function draw(options: Plot.PlotOptions, frame: ChartOptions, description: string): string {
  const { title } = frame
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const plot = Plot.plot({
    width: 860,
    style: {
      fontFamily: '"Segoe UI", "Liberation Sans", Arial, sans-serif',
      fontSize: '12px',
      background: '#fff',
      color: '#111',
    },
    ...options,
    document,
    className: 'parscore-chart',
    figure: false,
  })
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  putInFrame(plot, frame)
  plot.setAttribute('role', 'img')
  plot.setAttribute('aria-label', title)
  const [head = '', ...rest] = plot.outerHTML.split('>')
  return `${head}><title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>${rest.join('>')}`
}
