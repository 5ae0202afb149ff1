import { readFileSync } from 'node:fs'
import { deadline, threshold } from '@parscore/scoring'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addFramework, removeFramework } from '../frameworks/known-frameworks.js'
import { frameworkOfFile } from '../frameworks/load-framework.js'
import { associated, ExcelError } from '../testing/excel-runtime.js'

const call = await associated()
const message = (answer: unknown) => (answer instanceof ExcelError ? `${answer.code} ${answer.message}` : answer)
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'))

const examples = new URL('../../../../templates/examples/', import.meta.url)

it('answers a date that is none with an error, never with an exception', () =>
  expect(message(call('THRESHOLD100', [[new Date(Number.NaN)]], 1))).toContain('#VALUE!'))

it('quotes what was typed as it is, also where it looks like a place for a word', () =>
  expect(message(call('PROPORTIONAL', '{0}', 1))).toContain('«{0}»'))

describe('a framework that the user loaded', () => {
  it('is known to the functions by its id, until it is taken away', async () => {
    const loaded = await frameworkOfFile(
      new Uint8Array(readFileSync(new URL('so-2026-bo-tieu-chi.xlsx', examples))),
      'so.xlsx',
    )
    if (!loaded.ok) throw new Error(loaded.error.map(({ en }) => en).join())
    addFramework(loaded.value.framework)
    expect(call('CRITERIONPOINTS', 'so-2026', '1.1.3', [[['96%']]])).toBe(1.5)
    expect(call('CRITERION', 'so-2026', '1.1.3', 'maximum')).toBe(3)
    removeFramework('so-2026')
    expect(message(call('CRITERION', 'so-2026', '1.1.3', 'maximum'))).toContain('so-2026')
  })
})

describe('names that every JavaScript object has', () => {
  it.each(['constructor', 'tostring', 'valueof', '__proto__', 'hasownproperty'])(
    '%s is no framework, aspect or answer',
    (name) => {
      expect(message(call('CRITERION', name, '1', 'maximum'))).toContain(`không có bộ «${name}»`)
      expect(message(call('CRITERIONPOINTS', name, '1', [[['96%']]]))).toContain(`không có bộ «${name}»`)
      expect(message(call('CRITERION', 'par-2018', '1', name))).toContain('phải là một trong')
      expect(message(call('CHECKLISTPOINTS', [[name]], [[1]]))).toContain(`«${name}» không phải Có`)
    },
  )
})

describe('numbers that are no points', () => {
  it.each<[string, unknown[]]>([
    ['CHECKLISTPOINTS', [[[true, 1.7976931348623151e308]]]],
    ['CHECKLISTPOINTS', [[[true, true]], [[1e308, 1e308]]]],
    ['BANDPOINTS', ['96%', [['90%']], [[1e308]]]],
    ['BANDPOINTS', ['96%', [[]], [[]]]],
    ['LOSTPOINTS', [[[-1.7e308]], [[1.7e308]]]],
    [
      'PARSCORE',
      [
        [[1e308], [1e308]],
        [[1], [1]],
      ],
    ],
    ['THRESHOLD100', ['96%', 1e308]],
    ['PROPORTIONAL', ['96%', 1e308]],
    ['CRITERIONPOINTS', ['par-2018', '1.1', [[[1e308]]]]],
  ])('%s of %j is told in a sentence', (name, given) => {
    const told = message(call(name, ...given))
    expect(JSON.stringify(told)).toMatch(/#(VALUE!|N\/A)/)
    expect(JSON.stringify(told)).not.toMatch(/big\.js|Infinity|NaN|undefined/)
  })
})

describe('PARSCORE', () => {
  it('gives 68.13 for 40.75 and 25.68 of 97.5, the part that was not assessed left blank', () =>
    expect(call('PARSCORE', [[40.75], [25.68], ['']], [[61.5], [36], [2.5]], null)).toBe(68.13))
  it('reads texts in Vietnamese spelling and as many decimals as asked for', () =>
    expect(call('PARSCORE', [['40,75'], ['25,68']], [['61,5'], [36]], 4)).toBe(68.1333))
  it('takes single cells', () => expect(call('PARSCORE', 62.62, 70, null)).toBe(89.46))
  it.each(['KĐG', 'Không đánh giá', 'không áp dụng', 'x', '–'])(
    'leaves out a row that says «%s», as a sheet does',
    (word) => {
      expect(call('PARSCORE', [[1.5], [word]], [[2], [3]])).toBe(75)
      expect(call('LOSTPOINTS', [[1.5], [word]], [[2], [3]])).toEqual([[0.5], ['']])
    },
  )
  it('takes no other word for points', () =>
    expect(message(call('PARSCORE', [[1.5], ['Tổng']], [[2], [3]]))).toContain('«Tổng» không phải là số'))
  it.each([0, 1, 2, 3, 4, 5, 6])('rounds half up on the decimal value with %i decimals', (decimals) =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** decimals - 1 }), (whole) => {
        // Of 100 points the index is the points: x.xx5 goes up, whatever the binary fraction is.
        const points = Number(`${whole}5e-${decimals + 1}`)
        expect(call('PARSCORE', points, 100, decimals)).toBe((whole + 1) / 10 ** decimals)
      }),
    ),
  )
  it.each([
    [[[1]], [[0]], null, '#VALUE! Tham số «điểm tối đa»: tổng phải lớn hơn 0.'],
    [[['']], [[1]], null, '#N/A Chưa có điểm nào trong vùng.'],
    [[[1], [2]], [[1]], null, '#VALUE! Tham số «điểm tối đa»: phải cùng kích thước với vùng điểm.'],
    [[['bảy']], [[1]], null, '#VALUE! Tham số «điểm»: «bảy» không phải là số.'],
    [[[1]], [['']], null, '#VALUE! Tham số «điểm tối đa»: dòng thứ 1 có điểm nhưng không có điểm tối đa.'],
    [[[new ExcelError('#REF!')]], [[1]], null, '#VALUE! Tham số «điểm»: ô có lỗi #REF!.'],
    [[[1]], [[1]], 2.5, '#VALUE! Tham số «số chữ số thập phân»: phải là số nguyên từ 0 đến 10.'],
  ])('%j of %j with %j decimals is %s', (points, maxima, decimals, told) =>
    expect(message(call('PARSCORE', points, maxima, decimals))).toBe(told),
  )
})

describe('THRESHOLD100', () => {
  it.each([
    ['96%', 1, 0.5],
    [0.96, 1, 0.5],
    ['0,96', '1', 0.5],
    [1, 1, 1],
    [0.79, 0.5, 0],
    [0.8, 1, 0.5],
    [0.99995, 1, 0.5],
    [1.2, 2, 2],
  ])('%j of %j is %j', (rate, maximum, points) => expect(call('THRESHOLD100', rate, maximum, null, null)).toBe(points))
  it('spills over a range, blank for blank, with one maximum for all', () =>
    expect(call('THRESHOLD100', [[1], [''], ['96%']], [[2]], null, null)).toEqual([[2], [''], [1]]))
  it('answers a wrong cell of a range with its own error and the others with their points', () =>
    expect(call('THRESHOLD100', [[1], [96]], [[1], [1]], null, null)).toEqual([
      [1],
      [expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('96%') })],
    ]))
  it('of one cell is a block of one, as Excel wants it', () =>
    expect(call('THRESHOLD100', [[0.96]], [[1]], null, null)).toEqual([[0.5]]))
  it('of an empty cell is blank', () => expect(call('THRESHOLD100', [['']], [[1]], null, null)).toEqual([['']]))
  it('takes another floor and share', () => expect(call('THRESHOLD100', 0.75, 1, 0.7, '25%')).toBe(0.25))
  it('names the argument that is wrong, in English where Office is', () => {
    Reflect.set(globalThis, 'Office', { context: { displayLanguage: 'en-US' } })
    expect(message(call('THRESHOLD100', 0.9, '', null, null))).toBe('#VALUE! Argument “maximum”: is empty.')
  })
  it('refuses ranges of different sizes', () =>
    expect(message(call('THRESHOLD100', [[1], [1]], [[1], [1], [1]], null, null))).toContain('2 dòng × 1 cột'))
  it('is the rule of the scoring package', () => {
    const rate = fc.double({ min: 0, max: 1.2, noNaN: true })
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 40 }), (reached, eighths) => {
        const scored = threshold.evaluate({ full: 1, floor: 0.8, partial: 0.5 }, eighths / 8, { rate: reached })
        expect(call('THRESHOLD100', reached, eighths / 8, null, null)).toBe(
          scored.status === 'scored' ? scored.points : '',
        )
      }),
    )
  })
})

describe('DEADLINEPOINTS', () => {
  it.each([
    ['17/6/2016', '15/6/2016', 1, null, null, 0],
    ['15/6/2016', '15/6/2016', 1, null, null, 1],
    [42538, 42536, 1, null, null, 0],
    [42536.99999, 42536, 1, null, null, 1],
    [42538 - 1462, 42536 - 1462, 1, null, null, 0],
    [42536 - 1462, '15/6/2016', 1, null, null, 1],
    [42538 - 1462, '15/6/2016', 1, null, null, 0],
    ['20/12/2016', '10/12/2016', 1, null, null, 0],
    ['17/6/2016', '15/6/2016', 1, 5, '50%', 0.5],
    ['29/2/2020', '28/2/2020', 1, null, null, 0],
    ['', '15/6/2016', 1, null, null, ''],
  ])('%j against %j of %j (grace %j, share %j) is %j', (received, due, maximum, grace, share, points) =>
    expect(call('DEADLINEPOINTS', received, due, maximum, grace, share)).toBe(points),
  )
  it.each([
    ['31/6/2016', '15/6/2016', 'không có ngày'],
    ['17/6/16', '15/6/2016', 'bốn chữ số'],
    ['17/6/2016', '', 'thời hạn'],
    [true, '15/6/2016', 'ngày nhận'],
  ])('%j against %j says what is wrong', (received, due, told) =>
    expect(message(call('DEADLINEPOINTS', received, due, 1, null, null))).toContain(told),
  )
  it('is the rule of the scoring package', () =>
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 30 }), (late, grace) => {
        const rule = { dates: [{ day: 15, month: 6 }], graceDays: grace, lateShare: 0.5 }
        const scored = deadline.evaluate(rule, 2, { received: [42536 + late], year: 2016 })
        expect(call('DEADLINEPOINTS', 42536 + late, 42536, 2, grace, 0.5)).toBe(
          scored.status === 'scored' ? scored.points : '',
        )
      }),
    ))
})

describe('the other functions', () => {
  it('PROPORTIONAL gives 1.4804 of 1.5 for 98.69 %', () =>
    expect(call('PROPORTIONAL', '98,69%', 1.5, null, 4)).toBe(1.4804))
  it('PROPORTIONAL refuses a goal of nothing', () =>
    expect(message(call('PROPORTIONAL', 0.5, 1, 0, null))).toContain('mục tiêu'))
  it('BANDPOINTS gives 1 at exactly 90 % where the band is “above 90 %”', () =>
    expect(call('BANDPOINTS', '90%', [['90%', '70%']], [[2, 1]], [['Không', 'Có']])).toEqual([[1]]))
  it('BANDPOINTS refuses a bound given twice and ranges of different lengths', () => {
    expect(message(call('BANDPOINTS', [[0.9]], [[0.9], [0.9]], [[2], [1]], null))).toContain('hai lần')
    expect(message(call('BANDPOINTS', [[0.9]], [[0.9], [0.7]], [[2]], null))).toContain('điểm của mức')
  })
  it('CHECKLISTPOINTS gives 0.5 of 1 for press and radio alone', () =>
    expect(call('CHECKLISTPOINTS', [['x'], ['']], [[0.5], [0.5]], null)).toBe(0.5))
  it('CHECKLISTPOINTS is blank where nothing is marked', () =>
    expect(call('CHECKLISTPOINTS', [[''], ['']], [[0.5], [0.5]], null)).toBe(''))
  it('CRITERIONPOINTS scores a criterion by its framework, its repeating inputs as Excel hands them over', () => {
    expect(call('CRITERIONPOINTS', 'par-2016', 'I.1.a', [[['96%']]])).toBe(0.5)
    expect(call('CRITERIONPOINTS', 'par-2016', 'I.1.a', '96%')).toBe(0.5)
    expect(call('CRITERIONPOINTS', 2016, 'I.1.a', [[[96]], [[100]]])).toBe(0.5)
    expect(call('CRITERIONPOINTS', 'par-2016', 'I.1.b', [[['17/6/2016'], ['10/12/2016']]])).toBe(0)
    expect(call('CRITERIONPOINTS', 'par-2016', 'I.1.b', [[[42536]], [[42714]]])).toBe(1)
    expect(call('CRITERIONPOINTS', 'par-2016', 'I.1.a', [[['']]])).toBe('')
  })
  it.each([
    [['par-1999', '1', 1], 'không có bộ «par-1999»'],
    [['par-2018', '99', 1], 'không có tiêu chí «99»'],
    [['par-2018', '1', 1], 'là tổng của các tiêu chí con'],
    [['par-2016', 'I.2.b', 1], 'chưa rõ'],
    [['par-2016', 'I.1.a', 96], '96%'],
  ])('CRITERIONPOINTS%j says what is wrong', (given, told) =>
    expect(message(call('CRITERIONPOINTS', ...given))).toContain(told),
  )
  it('CRITERION looks up titles of a range and single facts', () => {
    expect(call('CRITERION', 'par-2018', [['1.1.1'], ['']], null)).toEqual([['Ban hành kế hoạch CCHC'], ['']])
    expect(call('CRITERION', '2636/QĐ-BNV', '3.2', 'Điểm tối đa')).toBe(3)
    expect(call('CRITERION', 'par-2016', 'I.1.b', 'thời hạn')).toBe('15/6, 10/12')
    expect(call('CRITERION', 'PAR-2018', '3.2', 'tối đa')).toBe(3)
    expect(message(call('CRITERION', 'par-2018', '1', 'màu'))).toContain('phải là một trong: tên, điểm tối đa')
    expect(message(call('CRITERION', 'par-2018', '1', 'thời hạn'))).toContain('#N/A')
  })
  it('DEADLINE gives the days of a criterion and feeds DEADLINEPOINTS: 17/6/2016 against 15/6/2016 is 0', () => {
    expect(call('DEADLINE', 'par-2016', 'I.1.b', null, null)).toBe(42536)
    expect(call('DEADLINE', 'par-2016', 'I.1.b', 2016, 2)).toBe(42714)
    expect(call('DEADLINE', 'par-2016', [['I.1.b'], ['I.2.a'], ['']], 2016, null)).toEqual([[42536], [42658], ['']])
    const due = call('DEADLINE', 'par-2016', 'I.1.b', 2016, 1)
    expect(call('DEADLINEPOINTS', '17/6/2016', due, 1, null, null)).toBe(0)
  })
  it.each([
    [['par-2016', 'I.1.a', null, null], 'không nêu thời hạn thứ 1'],
    [['par-2016', 'I.1.b', 2016, 3], 'không nêu thời hạn thứ 3'],
    [['par-2018', '1.2', null, null], 'không nêu thời hạn'],
    [['par-2016', 'I.1.b', 1900, null], 'năm'],
    [['par-2016', 'I.1.b', 'x', null], 'năm'],
  ])('DEADLINE%j says what is wrong', (given, told) => expect(message(call('DEADLINE', ...given))).toContain(told))
  it('LOSTPOINTS gives what each row lost', () =>
    expect(call('LOSTPOINTS', [[5.5], ['8,80177'], ['']], [[9], [10], [13]])).toEqual([[3.5], [1.19823], ['']]))
  it('CHECKSHEET lists what is wrong with the cells of the sheet', () => {
    const range = [
      ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'],
      ['5.7', 'Cán bộ, công chức cấp xã', 1, 1],
      ['5.7.1', 'Tỷ lệ đạt chuẩn của công chức cấp xã', 0.5, 0.5],
      ['5.7.2', 'Tỷ lệ đạt chuẩn của cán bộ cấp xã', 0.5, 0.25],
    ]
    const at = { parameterAddresses: ["'Bảng chấm'!B3:E6"] }
    expect(call('CHECKSHEET', range, null, at)).toEqual([
      ['Mức độ', 'Ô', 'Tiêu chí', 'Đang ghi', 'Đối chiếu với', 'Lệch', 'Nội dung'],
      ['Lỗi', 'E4', '5.7', 1, 0.75, 0.25, expect.stringContaining('0,75')],
    ])
    expect(call('CHECKSHEET', range.slice(0, 3), null)).toHaveLength(4)
    expect(message(call('CHECKSHEET', [['a']], null))).toContain('#VALUE!')
  })
  it('CHECKSHEET says so where nothing is wrong', () =>
    expect(
      call(
        'CHECKSHEET',
        [
          ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'],
          ['1', 'A', 1, 1],
        ],
        null,
      ),
    ).toEqual([['Không phát hiện sai sót']]))
  it('EXPLAINPOINTS says how the points come about, how sure that is and in whose words', () =>
    expect(call('EXPLAINPOINTS', 'par-2016', 'I.1.a', '96%')).toBe(
      'I.1.a Mức độ thực hiện kế hoạch CCHC. Tỷ lệ 96% → 0,5 trên 1 điểm. Từ 100%: 1 điểm; từ 96%: 0,5 điểm; thấp hơn: chưa rõ điểm. Căn cứ: Văn bản chỉ nêu một phần: «Mức độ thực hiện kế hoạch CCHC năm 2016 đạt 96%, nên không đạt điểm tối đa (đạt 0.5/1 điểm)».',
    ))
  it('EXPLAINPOINTS says of what is inferred or not known that it is', () => {
    expect(call('EXPLAINPOINTS', 'par-2018', '2.1.1', 1)).toContain('Căn cứ: ')
    expect(call('EXPLAINPOINTS', 'par-2018', '4.1.3', 1)).toContain('Căn cứ: ')
  })
})

describe('whatever Excel hands over', () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.constant(new ExcelError('#N/A')),
    fc.date(),
    fc.constantFrom('96%', '1,5', '15/6/2016', 'par-2018', 'I.1.a', ''),
  )
  const block = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }))
  it.each([
    'PARSCORE',
    'THRESHOLD100',
    'DEADLINEPOINTS',
    'PROPORTIONAL',
    'BANDPOINTS',
    'CHECKLISTPOINTS',
    'CRITERIONPOINTS',
    'CRITERION',
    'LOSTPOINTS',
    'CHECKSHEET',
    'EXPLAINPOINTS',
  ])('%s answers a value or an error of Excel, never NaN, undefined or an exception', (id) =>
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (given) => {
        const answers = [call(id, ...given)].flat(2)
        for (const answer of answers) {
          const isGood = typeof answer === 'string' || answer instanceof ExcelError || Number.isFinite(answer)
          expect(isGood, JSON.stringify(answer)).toBe(true)
        }
      }),
      { numRuns: 300 },
    ),
  )
})

describe('a whole column', () => {
  const rows = 1_048_576
  const column = (value: unknown) => Array.from({ length: rows }, (_, row) => [row < 100 ? value : ''])

  it('is an argument like any other: its filled rows count', () => {
    expect(call('PARSCORE', column(0.5), column(1))).toBe(50)
    const spilled = call('THRESHOLD100', column(0.96), column(1))
    expect(Array.isArray(spilled) && spilled.slice(98, 101)).toEqual([[0.5], [0.5], ['']])
  })
})

describe('a range without a cell', () => {
  it.each<[string, unknown[]]>([
    ['DEADLINEPOINTS', [[[]], [[]], [[]], null, null]],
    ['DEADLINEPOINTS', [[[], []], [[], []], [[1], [1]], null, null]],
    ['THRESHOLD100', [[[]], [[]], null, null]],
    ['PROPORTIONAL', [[[]], [[]]]],
  ])('is empty cells to %s', (name, args) => {
    expect([[['']], [[''], ['']]]).toContainEqual(call(name, ...args))
  })
})

describe('a whole column that is mostly empty', () => {
  const column = (values: readonly unknown[]) => Array.from({ length: 1000 }, (_, row) => [values[row] ?? ''])

  it('has one blank answer for its empty rows', () => {
    const answers = [call('THRESHOLD100', column([0.96, '', 1]), column([1, 1, 1]))].flat()
    expect(answers).toHaveLength(1000)
    expect(answers.slice(0, 4)).toEqual([[0.5], [''], [1], ['']])
    const received = [call('DEADLINEPOINTS', column([42_538]), column([42_536]), column([1]))].flat()
    expect(received.slice(0, 2)).toEqual([[0], ['']])
  })
  it('is cut for functions of lists below the last row that is filled in in any of them', () => {
    expect(call('BANDPOINTS', 0.9, column([0.8, 0.5]), column([1, 0.5]))).toEqual([[1]])
    expect(call('CHECKLISTPOINTS', column(['x', '', '']), column([0.5, 0.25, 0.25]))).toBe(0.5)
  })
})

it('repeats no more of what was typed than a sentence takes', () => {
  const long = 'a'.repeat(32_767)
  const given: readonly (readonly [string, readonly unknown[]])[] = [
    ['THRESHOLD100', [long, 1]],
    ['DEADLINEPOINTS', [long, '15/6/2016', 1]],
    ['CHECKLISTPOINTS', [[[long]], [[1]]]],
    ['CRITERION', [long, '1']],
    ['CRITERION', ['par-2018', long]],
  ]
  for (const [name, words] of given) expect(String(message(call(name, ...words))).length).toBeLessThan(500)
})
