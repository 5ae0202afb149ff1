import { quotient } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { readNumberWords } from '../../../values/number-words.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** «936 triệu đồng (chín trăm ba mươi sáu triệu đồng)», «05 (năm) ngày». */
const WORDS_BEHIND =
  /^\s*(nghìn|ngàn|triệu|tỷ)?(?:\s*đồng)?\s*\(\s*(?:bằng chữ\s*:?\s*)?(\p{L}+(?:\s\p{L}+){0,14})\s*\)/iu
/** «Hai nghìn ba trăm mười hai (2.312) hồ sơ». */
const WORDS_BEFORE = /(?<!\p{L})(\p{L}+(?:\s\p{L}+){0,14})\s*\($/u
const CLOSED = /^\s*\)/u
const SCALES: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9 }
/** «trong năm (12)» is a year, no number; other words of one syllable are as doubtful. */
const ALONE = new Set(['nam', 'khong', 'tu', 'va', 'so', 'dong', 'tien', 'bang', 'chu'])

/** A word that stands alone is a number with its marks only: «làm» is no «năm». */
const NUMERALS = new Set(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'])

/** «Hai nghìn ba trăm mười hai (2.321) hồ sơ»: a number that stands in words and in figures is one number. */
export const wordsAndFigure: ReportCheck = {
  id: 'words-and-figure',
  title: { vi: 'Số bằng chữ khác số bằng số', en: 'A number in words differs from its figure' },
  help: {
    vi: 'So số viết bằng chữ với số viết bằng số đứng ngay cạnh trong ngoặc.',
    en: 'Compare the number in words with the figure that stands beside it in brackets.',
  },
  examples: {
    wrong: 'Hai nghìn ba trăm mười hai (2.321) hồ sơ môi trường được tiếp nhận.',
    right: 'Hai nghìn ba trăm mười hai (2.312) hồ sơ môi trường được tiếp nhận.',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => figures.flatMap(atFigure)),
}

function atFigure(figure: StatedFigure): Question[] {
  if (figure.kind !== 'count') return []
  const { words, meant } = wordsBehind(figure) ?? wordsBefore(figure) ?? { words: '', meant: null }
  if (meant === null || meant.includes(figure.value)) return []
  return [ask('words-and-figure', [figure.sentence], DIFFERS, { words, figure: figure.text }, [figure])]
}

/** A number in words, and the values that its figure may have; `null` where the words are no number. */
interface InWords {
  readonly words: string
  readonly meant: readonly number[] | null
}

/** So many letters before or behind a figure hold its number in words. */
const LETTERS = 160
/** Most figures have no bracket beside them. */
const OPENS_BEHIND = /^[^(]{0,16}\(/u

function wordsBehind({ sentence, at, text }: StatedFigure): InWords | null {
  const behind = sentence.text.slice(at + text.length, at + text.length + LETTERS)
  const found = OPENS_BEHIND.test(behind) ? WORDS_BEHIND.exec(behind) : null
  const [, scale, words = ''] = found ?? []
  const value = found ? numberOf(words) : null
  if (value === null) return null
  // «936 (chín trăm ba mươi sáu) triệu đồng» and «936 triệu đồng (chín trăm ba mươi sáu triệu đồng)» are both written.
  const unit = scale === undefined ? 1 : (SCALES[fold(scale)] ?? 1)
  return { words, meant: [value, quotient(value, unit)] }
}

function wordsBefore({ sentence, at, text }: StatedFigure): InWords | null {
  if (sentence.text.charAt(at - 1) !== '(') return null
  const found = WORDS_BEFORE.exec(sentence.text.slice(Math.max(0, at - LETTERS), at))
  if (!found || !CLOSED.test(sentence.text.slice(at + text.length))) return null
  const all = (found[1] ?? '').split(/\s/u)
  const start = all.findIndex((_, from) => numberOf(all.slice(from).join(' ')) !== null)
  if (start < 0) return null
  const words = all.slice(start).join(' ')
  return { words, meant: [numberOf(words) ?? 0] }
}

function numberOf(words: string): number | null {
  const isDoubtful = words.split(/\s/u).every((word) => ALONE.has(fold(word)))
  const isOneWord = !/\s/u.test(words)
  return isDoubtful || (isOneWord && !NUMERALS.has(words.toLowerCase())) ? null : readNumberWords(words)
}

const DIFFERS = {
  vi: 'Bằng chữ «{words}», bằng số {figure}. Số nào đúng?',
  en: 'In words “{words}”, in figures {figure}. Which is right?',
}
