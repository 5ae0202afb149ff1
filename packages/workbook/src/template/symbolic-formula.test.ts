import { expect, it } from 'vitest'
import { type CellNaming, symbolicFormula } from './symbolic-formula.js'

const naming: CellNaming = (sheet, row, col) => `${sheet ?? ''}r${row}c${col}`
const symbolic = (formula: string) => symbolicFormula(formula, naming)

it.each([
  ['IF($J7="","",J7)', 'IF({r6c9}="","",{r6c9})'],
  ['if( J7 = "a b" ; 1 ; 2 )', 'IF({r6c9}="a b",1,2)'],
  ['SUM(A1:$B$2)', 'SUM({r0c0}:{r1c1})'],
  ["'Bảng chấm'!C3+1", '{Bảng chấmr2c2}+1'],
  ["'It''s'!C3", "{It'sr2c2}"],
  ['Nguồn!C3', '{Nguồnr2c2}'],
  ['"A1 nói ""B2"""&A1', '"A1 nói ""B2"""&{r0c0}'],
  ['LOG10(A1)+A1_x', 'LOG10({r0c0})+A1_X'],
  ['IF(TRUE(),FALSE(),A1)', 'IF(TRUE,FALSE,{r0c0})'],
  ['nam_danh_gia+DATE(1,2,3)', 'NAM_DANH_GIA+DATE(1,2,3)'],
])('%s is %s', (formula, expected) => expect(symbolic(formula)).toBe(expected))

it('is the same for two that differ in spaces, case, dollar signs and separators only', () => {
  expect(symbolic('If( $A$1 ;"x" ; B2 )')).toBe(symbolic('IF(A1,"x",B2)'))
  expect(symbolic('IF(A1,"X",B2)')).not.toBe(symbolic('IF(A1,"x",B2)'))
  expect(symbolic('A1')).not.toBe(symbolic('A2'))
})
