import { describe, expect, it } from 'vitest'
import { doubtIn } from './points-doubt.js'
import { readPoints } from './read-points.js'

const read = (value: Parameters<typeof readPoints>[0]) => readPoints(value, null, false)

describe('a cell of points', () => {
  it('is blank, or a formula that was never calculated', () => {
    expect([readPoints(null, null, false), readPoints('', null, false)]).toEqual([{ kind: 'blank' }, { kind: 'blank' }])
    expect([readPoints(null, 'A1', false), readPoints('', 'A1', false)]).toEqual([
      { kind: 'uncalculated' },
      { kind: 'blank' },
    ])
  })

  it('is a number that is stored as one or as a text', () => {
    expect(read(0.25)).toMatchObject({ kind: 'number', stored: 'number', reading: { value: 0.25, decimals: 2 } })
    expect(read('0,25')).toMatchObject({ kind: 'number', stored: 'text', reading: { value: 0.25, separator: ',' } })
  })

  it.each<[string, string | undefined]>([
    ['-', 'not-assessed'],
    [' – ', 'not-assessed'],
    ['x', 'not-assessed'],
    ['Không đánh giá', 'not-assessed'],
    ['KĐG', 'not-assessed'],
    ['Không áp dụng', 'not-applicable'],
    ['n/a', 'not-applicable'],
    ['…', undefined],
    ['  ', undefined],
  ])('that says «%s» is left out: %s', (value, left) => {
    expect(read(value)).toEqual(left === undefined ? { kind: 'blank' } : { kind: 'blank', left })
  })

  it('that shows a percentage is a question with both readings', () => {
    expect(readPoints(0.5, null, true)).toEqual({ kind: 'text', doubt: { kind: 'share', share: 0.5, points: 0.5 } })
    expect(read('80%')).toEqual({ kind: 'text', doubt: { kind: 'share', share: 0.8, points: 80 } })
    expect(read('99,1%')).toEqual({ kind: 'text', doubt: { kind: 'share', share: 0.991, points: 99.1 } })
  })

  it.each([true, new Date(0), Number.NaN, Number.POSITIVE_INFINITY, 'khá', '1/0'])(
    'that holds %s has no points',
    (value) => expect(read(value)).toEqual({ kind: 'text' }),
  )

  it('that no sum can hold is no number', () => expect(read(1e308)).toEqual({ kind: 'text' }))
  it('is an error of the spreadsheet', () => expect(read('#REF!')).toEqual({ kind: 'error' }))

  it('that is misspelt names the likely number', () => {
    expect(read('2..5')).toEqual({ kind: 'text', doubt: { kind: 'misspelt', likely: 2.5 } })
  })
})

describe('what a text that is no number may say', () => {
  it.each<[string, number, number]>([
    ['2/3', 2 / 3, 2],
    [' 1,5 / 2 ', 0.75, 1.5],
    ['0/5', 0, 0],
  ])('«%s» is a share or its first figure', (text, share, points) => {
    const doubt = doubtIn(text)
    expect(doubt).toMatchObject({ kind: 'share', points })
    expect(doubt?.kind === 'share' && doubt.share).toBeCloseTo(share, 12)
  })

  it.each<[string, number]>([
    ['12..5', 12.5],
    ['2.,5', 2.5],
    ['0.5.', 0.5],
    ['1,', 1],
    ['1..', 1],
  ])('«%s» is likely %d', (text, likely) => expect(doubtIn(text)).toEqual({ kind: 'misspelt', likely }))

  it.each(['3/0', './3', '3/.', '1/2/3', 'khoảng 2/3', '5', 'khá', '', '-1,', `${'1'.repeat(25)},`])(
    '«%s» says nothing likely',
    (text) => expect(doubtIn(text)).toBeNull(),
  )
})
