import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import { compareCodes, readCode } from './code.js'
import { columnTotal } from './total.js'

describe('a code as people type it', () => {
  it.each([
    ['3.2.', '3.2'],
    [' 3.2 ', '3.2'],
    ['3,2', '3.2'],
    ['３.２', '3.2'],
    [1.1, '1.1'],
    ['1.10', '1.10'],
    ['01.02', '1.2'],
    ['I.3', 'I.3'],
    [new Date(Date.UTC(2026, 1, 1)), '1.2'],
    [new Date(Date.UTC(2003, 1, 1)), '1.2.3'],
  ])('reads %s as %s', (typed, code) => {
    expect(readCode(typed)).toMatchObject({ kind: 'numbered', code })
  })
  it.each([
    ['', 'none'],
    [null, 'none'],
    ['-', 'none'],
    ['II', 'group'],
    ['TỔNG ĐIỂM', 'other'],
    [1e21, 'other'],
  ])('takes %s for %s', (typed, kind) => {
    expect(readCode(typed).kind).toBe(kind)
  })
  it('orders 1.9 before 1.10 and I before II', () => {
    expect(['1.10', '2', '1.9', '1', '1.9.1'].sort(compareCodes)).toEqual(['1', '1.9', '1.9.1', '1.10', '2'])
    expect(['II', 'I.10', 'I', 'I.9'].sort(compareCodes)).toEqual(['I', 'I.9', 'I.10', 'II'])
  })
})

describe('the tree of a sheet', () => {
  const codes = (rows: (string | number | null)[][]) =>
    exampleSheet({ columns: ['result'], rows }).rows.map((row) => row.code)

  it('tells the number 1.1 after 1.9 from the first 1.1', () => {
    const rows = Array.from({ length: 11 }, (_, n) => [Number(`1.${n + 1}`), 'x', 1])
    rows[9] = [1.1, 'x', 1]
    rows[10] = [1.11, 'x', 1]
    expect(codes([['1', 'A', 11], ...rows]).slice(-3)).toEqual(['1.9', '1.10', '1.11'])
  })
  it('puts the numbers of a group under it', () => {
    expect(
      codes([
        ['I', 'A', null],
        ['1', 'B', 1],
        ['II', 'C', 1],
        ['1', 'D', 1],
      ]),
    ).toEqual(['I', 'I.1', 'II', 'II.1'])
  })
  it('joins a title that runs on over the next row', () => {
    const sheet = exampleSheet({
      columns: ['result'],
      rows: [
        ['3.3', 'Thực hiện cơ chế một cửa, cơ chế một', 1],
        [null, 'cửa liên thông', null],
      ],
    })
    expect(sheet.rows.map((row) => row.title)).toEqual(['Thực hiện cơ chế một cửa, cơ chế một cửa liên thông'])
  })
  it('takes a total in the middle for that of the field above it', () => {
    const sheet = exampleSheet({
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['1.1', 'a', 1],
        [null, 'Cộng', 1],
        ['2', 'B', 2],
        ['2.1', 'b', 2],
        [null, 'Cộng', 2],
        [null, 'Tổng cộng', 3],
      ],
    })
    expect(sheet.rows.filter((row) => row.kind === 'total').map((row) => row.scope?.code ?? 'all')).toEqual([
      '1',
      '2',
      'all',
    ])
  })
  it('passes over empty rows, repeated headers and signatures', () => {
    expect(
      codes([
        ['1', 'A', 1],
        [null, null, null],
        ['Stt', 'Tiêu chí', 'Result'],
        ['2', 'B', 1],
        [null, 'NGƯỜI LẬP BIỂU', null],
      ]),
    ).toEqual(['1', '2'])
  })
})

describe('the index', () => {
  it('is taken on what was assessed: 40.75 and 25.68 of 97.5 are 68.13', () => {
    const rows = [
      ['1', 'A', 61.5, 40.75],
      ['2', 'B', 36, 25.68],
      ['3', 'C', 2.5, null],
    ]
    const total = columnTotal(exampleSheet({ columns: ['maximum', 'result'], rows }), 1)
    expect(total).toMatchObject({ total: 66.43, maximum: 97.5, index: 68.13 })
  })
  it('leaves a blank leaf out of the denominator and the row that the sheet lacks in it', () => {
    const rows = [
      ['1', 'A', 4, 2],
      ['1.1', 'a', 1, 1],
      ['1.2', 'b', 1, 1],
      ['1.3', 'c', 1, null],
    ]
    expect(columnTotal(exampleSheet({ columns: ['maximum', 'result'], rows }), 1)).toMatchObject({
      total: 2,
      maximum: 3,
    })
  })
  it('leaves out a criterion whose formula sums blank children, but not one that was scored as a whole', () => {
    const rows = [
      ['1', 'A', 4, 1],
      ['1.1', 'a', 1, 1],
      ['1.2', 'b', 3, 0],
      ['1.2.1', 'c', 3, null],
    ]
    const sheet = (formulas: Record<string, string>) => exampleSheet({ columns: ['maximum', 'result'], rows, formulas })
    expect(columnTotal(sheet({ D4: 'D5' }), 1)?.maximum).toBe(1)
    expect(columnTotal(sheet({}), 1)?.maximum).toBe(4)
  })
  it('is not known where nothing is filled in', () => {
    const total = columnTotal(exampleSheet({ columns: ['maximum', 'result'], rows: [['1', 'A', 4, null]] }), 1)
    expect(total).toMatchObject({ total: null, maximum: null, index: null })
  })
})
