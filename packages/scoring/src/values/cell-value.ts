import { fail, ok, type Result } from '../result.js'
import { repeated, sentence, type Text } from '../text.js'
import { type DateProblem, type DateSystem, type Day, dayOfSerial, parseDate } from './date.js'
import { fold } from './fold.js'
import { isCountable, type NumberContext, type NumberProblem, parseNumber } from './number.js'

/** What a cell hands over as an input: a stored value, a text, or nothing. */
export type InputValue = string | number | boolean | null

/** A cell read as what it should be; `null` where it is not filled in. */
export type CellReading<T> = Result<T | null, Text>

/** A rate above this was typed without its percent sign: 96 instead of 96 %. No plan is fulfilled ten times over. */
export const largestRate = 10

const IS_LOGICAL: Text = { vi: 'là giá trị đúng/sai, không phải số', en: 'is TRUE or FALSE, not a number' }
const NUMBER_PROBLEMS: Readonly<Record<Exclude<NumberProblem['kind'], 'blank'>, Text>> = {
  'not-a-number': { vi: '«{text}» không phải là số', en: '“{text}” is not a number' },
  ambiguous: {
    vi: '«{text}» có thể đọc thành {first} hoặc {second}: hãy viết rõ',
    en: '“{text}” may be {first} or {second}: write it plainly',
  },
}

/**
 * A cell as a number; texts in Vietnamese spelling are read, a percentage is its fraction.
 *
 * @example numberOfCell('0,25', 'points') // { ok: true, value: 0.25 }
 */
export function numberOfCell(value: InputValue, context: NumberContext): CellReading<number> {
  if (value === null) return ok(null)
  if (typeof value === 'boolean') return fail(IS_LOGICAL)
  if (typeof value === 'number') return isCountable(value) ? ok(value) : notANumber(String(value))
  const read = parseNumber(value, context)
  if (read.ok) return ok(read.value.value)
  if (read.error.kind === 'blank') return ok(null)
  if (read.error.kind === 'not-a-number') return notANumber(value)
  const [first, second] = read.error.readings
  return fail(sentence(NUMBER_PROBLEMS.ambiguous, { text: repeated(value), first, second }))
}

const notANumber = (text: string) => fail(sentence(NUMBER_PROBLEMS['not-a-number'], { text: repeated(text) }))

/**
 * A cell as a rate: 0.96, `96%`, `0,96`. 96 without a percent sign is refused, not guessed.
 *
 * @returns the fraction, at least 0
 * @example rateOfCell('96%') // { ok: true, value: 0.96 }
 */
export function rateOfCell(value: InputValue): CellReading<number> {
  // 1.234 as a rate is 123.4 %, never a thousand.
  const read = numberOfCell(value, 'points')
  if (!read.ok || read.value === null) return read
  const rate = read.value
  if (rate < 0) return fail(sentence({ vi: '{rate} là tỷ lệ âm', en: '{rate} is a negative rate' }, { rate }))
  if (rate > largestRate) {
    const words = { rate, percent: rate * 100 }
    return fail(
      sentence(
        {
          vi: '{rate} là {percent}%: hãy nhập {rate}% hoặc phần thập phân',
          en: '{rate} is {percent} %: write {rate}% or the fraction',
        },
        words,
      ),
    )
  }
  return ok(rate)
}

const DATE_PROBLEMS: Readonly<Record<Exclude<DateProblem, 'blank'>, Text>> = {
  'not-a-date': {
    vi: '«{text}» không phải là ngày; viết ngày/tháng/năm, ví dụ 15/6/2016',
    en: '“{text}” is no date; write day/month/year, such as 15/6/2016',
  },
  'no-such-day': { vi: 'không có ngày «{text}»', en: 'there is no day “{text}”' },
  'two-digit-year': { vi: '«{text}»: hãy viết năm đủ bốn chữ số', en: '“{text}”: write the year with four digits' },
  'month-first': {
    vi: '«{text}» viết tháng trước ngày; viết ngày/tháng/năm',
    en: '“{text}” has the month first; write day/month/year',
  },
}

/**
 * A cell as a calendar day: an Excel serial, or a text as Vietnamese offices write it. A time of the day is dropped.
 *
 * @param system the system of the workbook that the serial comes from
 * @example dayOfCell(42538, '1900').value // { year: 2016, month: 6, day: 17, serial: 42538 }
 */
export function dayOfCell(value: InputValue, system: DateSystem): CellReading<Day> {
  if (value === null) return ok(null)
  if (typeof value === 'boolean') return fail(sentence(DATE_PROBLEMS['not-a-date'], { text: repeated(String(value)) }))
  const read = typeof value === 'number' ? dayOfSerial(value, system) : parseDate(value)
  if (read.ok) return read
  return read.error === 'blank'
    ? ok(null)
    : fail(sentence(DATE_PROBLEMS[read.error], { text: repeated(String(value)) }))
}

/** What a yes/no cell can answer. */
export type Answer = 'yes' | 'no' | 'not-applicable'

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>(
  Object.entries({
    co: 'yes',
    yes: 'yes',
    true: 'yes',
    dung: 'yes',
    dat: 'yes',
    x: 'yes',
    '1': 'yes',
    khong: 'no',
    no: 'no',
    false: 'no',
    sai: 'no',
    'khong dat': 'no',
    'chua dat': 'no',
    '0': 'no',
    'khong ap dung': 'not-applicable',
    'not applicable': 'not-applicable',
    'n a': 'not-applicable',
  } as const),
)

/**
 * A cell as an answer: `Có`, `không`, TRUE, 1, `x`, `Không áp dụng`.
 *
 * @example answerOfCell('Có') // { ok: true, value: 'yes' }
 */
export function answerOfCell(value: InputValue): CellReading<Answer> {
  if (value === null || value === '') return ok(null)
  const answer = ANSWERS.get(fold(String(value)))
  if (answer) return ok(answer)
  return fail(
    sentence(
      { vi: '«{text}» không phải Có, Không hoặc Không áp dụng', en: '“{text}” is not yes, no or not applicable' },
      { text: repeated(String(value)) },
    ),
  )
}
