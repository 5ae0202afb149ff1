import { fold } from './fold.js'

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
}
const SCALES: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9, ti: 1e9 }
/** Words that stand in an amount and count nothing. */
const SILENT = new Set(['dong', 'chan', 'linh', 'le', 'va', 'bang', 'chu', 'so', 'tien', 'vnd'])

/**
 * Reads a number in Vietnamese words, as a budget repeats its total: «Bằng chữ: Bảy trăm hai mươi triệu đồng».
 *
 * @returns `null` where a word is no part of a number
 * @example readNumberWords('Bảy trăm hai mươi triệu đồng') // 720000000
 */
export function readNumberWords(text: string): number | null {
  const words = fold(text)
    .split(' ')
    .filter((word) => !SILENT.has(word))
  if (words.length === 0) return null
  let total = 0
  let group = new Group()
  for (const word of words) {
    const scale = SCALES[word]
    if (scale !== undefined) {
      // «một tỷ» after «hai trăm nghìn» multiplies the whole: two hundred thousand billion.
      total = scale === 1e9 ? (total + group.value) * scale : total + group.value * scale
      group = new Group()
    } else if (!group.take(word)) return null
  }
  return total + group.value
}

/** Three digits: «bảy trăm hai mươi mốt». */
class Group {
  value = 0
  private digit: number | null = null

  take(word: string): boolean {
    if (word === 'tram') return this.shift(100)
    if (word === 'muoi') return this.tens()
    const digit = DIGITS[word]
    if (digit === undefined) return false
    this.value += digit
    this.digit = digit
    return true
  }

  private shift(by: number): boolean {
    if (this.digit === null) return false
    this.value += this.digit * (by - 1)
    this.digit = null
    return true
  }

  /** «mười hai» is twelve, «hai mươi» twenty: folded both are «muoi». */
  private tens(): boolean {
    if (this.digit === null) this.value += 10
    else return this.shift(10)
    return true
  }
}

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const NAMES = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ'] as const

/**
 * Writes a whole number in Vietnamese words.
 *
 * @param value 0 to 999 999 999 999 999
 * @example writeNumberWords(720_000_000) // 'bảy trăm hai mươi triệu'
 */
export function writeNumberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999_999_999_999)
    throw new Error(`no whole number that is written in words: ${value}`)
  if (value === 0) return UNITS[0]
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000)
  const top = groups.length - 1
  const parts = groups.map((group, at) =>
    group === 0 ? '' : `${threeDigits(group, at < top)} ${nameOf(at, groups)}`.trim(),
  )
  return parts
    .reverse()
    .filter((part) => part !== '')
    .join(' ')
}

/** «nghìn tỷ» says «tỷ» only where no billions follow. */
const nameOf = (at: number, groups: readonly number[]) => (at === 4 && groups[3] !== 0 ? 'nghìn' : (NAMES[at] ?? ''))

function threeDigits(group: number, isInside: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const head = hundreds > 0 || isInside ? `${UNITS[hundreds]} trăm` : ''
  return [head, tensWord(tens, units, head !== ''), unitWord(tens, units)].filter((word) => word !== '').join(' ')
}

function tensWord(tens: number, units: number, hasHundreds: boolean): string {
  if (tens === 0) return units > 0 && hasHundreds ? 'linh' : ''
  return tens === 1 ? 'mười' : `${UNITS[tens]} mươi`
}

function unitWord(tens: number, units: number): string {
  if (units === 0) return ''
  if (units === 1 && tens > 1) return 'mốt'
  if (units === 5 && tens > 0) return 'lăm'
  return UNITS[units] ?? ''
}
