/** Points of a maximum that a text states. */
export interface StatedPoints {
  readonly points: number
  readonly maximum: number
  /** The text of a fraction that was read as another, such as `0.75/1/5` for 0.75 of 1.5. */
  readonly slip: string | null
  /** Whether the points were taken off: 0 of them are left. */
  readonly isDeduction: boolean
}

const NUMBER = '\\d+(?:[.,]\\d+)?'
/** «Điểm» behind it tells points from «30/71 đơn vị», dates and numbers of documents. */
const FRACTION = new RegExp(`(?<![\\d/.,])(${NUMBER})\\s*/\\s*(${NUMBER})(?:/(\\d+))?\\s*điểm`, 'giu')

/** «(trừ 2 điểm)». */
const DEDUCTION = new RegExp(`\\(\\s*(?:bị\\s+)?trừ\\s+(${NUMBER})\\s*điểm\\s*\\)`, 'giu')

/**
 * The points that a text states, each once however often it repeats them.
 *
 * @example statedPoints('nên không đạt điểm tối đa (đạt 0.5/1 điểm)') // [{ points: 0.5, maximum: 1, slip: null, isDeduction: false }]
 */
export function statedPoints(text: string): StatedPoints[] {
  const found = new Map<string, StatedPoints>()
  for (const [whole, points = '', maximum = '', rest] of text.normalize('NFC').matchAll(FRACTION)) {
    const stated = {
      points: decimal(points),
      maximum: decimal(rest === undefined ? maximum : `${maximum}.${rest}`),
      slip: rest === undefined ? null : whole.replace(/(?<!\s)\s*điểm$/iu, ''),
      isDeduction: false,
    }
    found.set(`${stated.points}/${stated.maximum}`, stated)
  }
  for (const [, deducted = ''] of text.normalize('NFC').matchAll(DEDUCTION))
    found.set(`-${deducted}`, { points: 0, maximum: decimal(deducted), slip: null, isDeduction: true })
  return [...found.values()]
}

const decimal = (text: string) => Number(text.replace(',', '.'))

const BULLET = /^\s*[-–•]\s+/u

/** The causes that a cell lists: one a bullet; lines that begin with «+» and those without a mark belong to the bullet above. */
export function bulletsOf(text: string): string[] {
  const bullets: string[] = []
  for (const line of text.split('\n')) {
    const clean = line.replace(BULLET, '').replace(/\s+/g, ' ').trim()
    if (clean === '') continue
    if (BULLET.test(line) || bullets.length === 0) bullets.push(clean)
    else bullets.push(`${bullets.pop() ?? ''}\n${clean}`)
  }
  return bullets
}

const OPENING = new RegExp(
  `^đạt\\s*(${NUMBER})\\s*/\\s*(${NUMBER})\\s*điểm[^\\n]*?(?:nguyên nhân\\s*)?[:.]?\\s*(?=\\n|$)`,
  'iu',
)

/** The points of the field that open its cell («Đạt 5.5/8.5 điểm, nguyên nhân:»), and what follows. */
export function openingPoints(text: string): { readonly stated: StatedPoints | null; readonly rest: string } {
  const clean = text.normalize('NFC').trim()
  const [opening] = OPENING.exec(clean) ?? []
  if (opening === undefined) return { stated: null, rest: clean }
  return { stated: statedPoints(opening)[0] ?? null, rest: clean.slice(opening.length) }
}
