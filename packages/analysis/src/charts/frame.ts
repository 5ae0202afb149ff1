import { type Lang, sentence, type Text } from '@parscore/scoring'

/** What stands around a chart, in the picture itself, so that it says what it shows wherever it is pasted. */
export interface FrameText {
  readonly lang: Lang
  readonly title: string
  /** What the figures count: points, percent, ranks. */
  readonly unit?: string
  /** Where the figures come from. */
  readonly source?: string
  /** What a reader must know to read it right: an axis that is cut, years with fewer units. */
  readonly note?: string
}

const WORDS = {
  unit: { vi: 'Đơn vị tính: {unit}', en: 'Unit: {unit}' },
  source: { vi: 'Nguồn: {source}', en: 'Source: {source}' },
} as const satisfies Record<string, Text>

/** What of an SVG element is needed here; the package is compiled without the types of a browser. */
interface SvgElement {
  textContent: string | null
  readonly nodeName: string
  readonly childNodes: Iterable<SvgElement>
  readonly ownerDocument: { createElementNS(namespace: string, name: string): SvgElement }
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  append(...children: SvgElement[]): void
}

const SVG = 'http://www.w3.org/2000/svg'

/** Width of a letter and height of a line, for titles and for what is small. */
const TITLE = { letter: 8.6, line: 21, size: 16 } as const
const SMALL = { letter: 6.3, line: 16, size: 12 } as const
const EDGE = 12

/** Moves a drawn chart down and writes its title and unit above and its source below it. */
export function putInFrame(svg: SvgElement, { lang, title, unit, source, note }: FrameText): void {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
  const titles = wrapped(title, (width - 2 * EDGE) / TITLE.letter)
  const below = [...(note ? [note] : []), ...(source ? [sentence(WORDS.source, { source })[lang]] : [])].flatMap(
    (text) => wrapped(text, (width - 2 * EDGE) / SMALL.letter),
  )
  const units = unit ? [sentence(WORDS.unit, { unit })[lang]] : []
  const top = EDGE + titles.length * TITLE.line + units.length * SMALL.line
  const whole = top + height + below.length * SMALL.line + (below.length > 0 ? EDGE : 0)
  const group = svg.ownerDocument.createElementNS(SVG, 'g')
  group.setAttribute('transform', `translate(0,${top})`)
  group.append(...[...svg.childNodes].filter((child) => child.nodeName.toLowerCase() !== 'style'))
  svg.append(group)
  for (const [row, text] of titles.entries())
    svg.append(line(svg, text, 8 + (row + 1) * TITLE.line - 5, TITLE.size, true))
  for (const text of units) svg.append(line(svg, text, top - 6, SMALL.size, false))
  for (const [row, text] of below.entries())
    svg.append(line(svg, text, top + height + (row + 1) * SMALL.line, SMALL.size, false))
  svg.setAttribute('height', String(whole))
  svg.setAttribute('viewBox', `0 0 ${width} ${whole}`)
}

function line(svg: SvgElement, text: string, y: number, size: number, isTitle: boolean): SvgElement {
  const made = svg.ownerDocument.createElementNS(SVG, 'text')
  // Plot centres its texts.
  made.setAttribute('text-anchor', 'start')
  made.setAttribute('x', String(EDGE))
  made.setAttribute('y', String(y))
  made.setAttribute('font-size', String(size))
  made.setAttribute('fill', isTitle ? '#111' : '#444')
  if (isTitle) made.setAttribute('font-weight', 'bold')
  made.textContent = text
  return made
}

/** Lines of whole words, each about so many letters. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
