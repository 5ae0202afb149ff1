import * as Plot from '@observablehq/plot'
import { clip, escapeXml, formatNumber, type Lang } from '@parscore/scoring'
import { parseHTML } from 'linkedom'
import { type FrameText, putInFrame } from './frame.js'

/** What every chart has: its language, and the title, unit, source and note that stand in the picture. */
export type ChartOptions = FrameText

/** Colours that people with colour-blindness tell apart, and that differ in grey too (Okabe and Ito 2008). */
export const COLOURS = { up: '#009E73', down: '#D55E00', total: '#0072B2', other: '#999999', dark: '#333333' } as const

/** Widths of letters at the size of the charts, for margins; capitals are wider. */
const LETTER = 6.4
const CAPITAL = 8.8

/** How wide a label is, about. */
const widthOf = (label: string): number => {
  const capitals = label.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * CAPITAL + (label.length - capitals) * LETTER
}

/** The margin that the longest of some labels needs, within limits. */
export const marginFor = (labels: readonly string[], most = 440): number =>
  Math.min(most, Math.max(40, ...labels.map((label) => widthOf(label) + 16)))

/** A label cut to what fits a margin. */
export const cut = (label: string, most = 48): string => clip(label, most)

/** Numbers on axes and marks as the language writes them. */
export const numberFormat =
  (lang: Lang, decimals = 2) =>
  (value: number): string =>
    formatNumber(Number(value.toFixed(decimals)), lang)

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
