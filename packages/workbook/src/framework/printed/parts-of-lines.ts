import { sum } from '@parscore/scoring'
import { BULLET } from './printed-option.js'
import { type ScaleLine, scaleLine } from './scale-line.js'
import { titleWithPoints } from './title-with-points.js'

/** A part of a criterion that prints no code of its own: «- Ban hành kế hoạch: 2», with its options below it. */
export interface PrintedPart {
  readonly title: string
  readonly maximum: number
  /** Whether its points are printed; else they are the most that its lines give. */
  readonly isPrinted: boolean
  readonly lines: readonly ScaleLine[]
  /** Row of the grid. */
  readonly row: number
}

/**
 * The parts of a criterion among the lines of its scale: lines of one mark with lines of another below them («-» and «+») that say how
 * each part is scored. The points are the judge: parts add up to the maximum, options do not.
 *
 * @returns `null` where the lines are the scale of the criterion itself
 */
export function partsOfLines(lines: readonly ScaleLine[], maximum: number | null): PrintedPart[] | null {
  const groups = groupsOf(lines)
  if (groups.length < 2 || !groups.some(({ below }) => below.some(isScored))) return null
  const parts = groups.map(partOf)
  if (!parts.every((part) => part !== null)) return null
  const isWhole = maximum === null || sum(parts.map((part) => part.maximum)) === maximum
  const areTold =
    groups.every(({ below }) => below.filter(isScored).length > 1) && parts.every((part) => part.isPrinted)
  return isWhole || areTold ? parts : null
}

/**
 * The lines of a scale without the headings above its options: where «Có ban hành: 1» has «đúng hạn: 1», «chậm: 0,5» below it, it says
 * what they have in common.
 */
export function withoutHeadings(lines: readonly ScaleLine[]): readonly ScaleLine[] {
  const headings = groupsOf(lines).filter(
    ({ head, below }) => head.option && below.filter(isScored).length > 1 && mostOf(below) === head.option.points,
  )
  const heads = new Set(headings.map(({ head }) => head))
  return lines.filter((line) => !heads.has(line))
}

interface Group {
  readonly head: ScaleLine
  readonly below: ScaleLine[]
}

/** Lines of the first mark, each with those of another mark that follow it; none where all have one mark. */
function groupsOf(lines: readonly ScaleLine[]): Group[] {
  const from = lines.findIndex((line) => line.mark !== '' || isScored(line))
  const first = lines[from]
  if (!first) return []
  const groups: Group[] = []
  for (const line of lines.slice(from)) {
    if (line.mark === first.mark) groups.push({ head: line, below: behindTitle(line) })
    else groups.at(-1)?.below.push(line)
  }
  return groups
}

const isScored = ({ option, share }: ScaleLine): boolean => option !== null || share !== null
const mostOf = (lines: readonly ScaleLine[]): number =>
  Math.max(0, ...lines.map(({ option, share }) => option?.points ?? share?.factor ?? 0))

/** «Mức độ thực hiện: điểm = tỷ lệ × 3». */
const WITH_FORMULA = /^([^:]{3,}):\s*(.+)$/u

/** What a line says behind its title and the points of it. */
function behindTitle({ text, share, row }: ScaleLine): ScaleLine[] {
  const rest = titleWithPoints(bare(text))?.rest ?? ''
  const formula = rest === '' && share ? (WITH_FORMULA.exec(bare(text))?.[2] ?? '') : rest
  const line = formula === '' ? null : scaleLine(formula, { row })
  return line && (rest !== '' || line.share) ? [line] : []
}

function partOf({ head, below }: Group): PrintedPart | null {
  const named = titleWithPoints(bare(head.text))
  const option = named ? null : head.option
  // A rate, or so much each time, is how points are given, not what for; and what is worth nothing is no part.
  if (option && (option.range || option.each || option.points === 0)) return null
  const printed = named?.points ?? option?.points ?? null
  const maximum = printed ?? mostOf(below)
  const formula = head.share ? WITH_FORMULA.exec(bare(head.text))?.[1] : undefined
  const title = (named?.title ?? option?.words ?? formula ?? bare(head.text)).replace(
    /(?<![\s:;.,–-])[\s:;.,–-]+$/u,
    '',
  )
  return maximum > 0 ? { title, maximum, isPrinted: printed !== null, lines: below, row: head.row } : null
}

const bare = (text: string): string => text.replace(BULLET, '').trim()
