import { expect, it } from 'vitest'
import { nameAside } from '../host/drafts.js'
import { nameOfCopies } from './name-of-copies.js'

it.each([
  ['bang-cham.xlsx', 'bang-cham'],
  ['bang-cham-ban-sao.xlsx', 'bang-cham'],
  ['bang-cham-ban-sao-ban-sao.xlsx', 'bang-cham'],
  ['bang-cham-ban-sao (2).xlsx', 'bang-cham'],
  ['bang-cham-chu-thich-ban-sao.xlsx', 'bang-cham'],
])('a copy of %s is called after %s', (file, name) => {
  expect(nameOfCopies(file)).toBe(name)
})

it('a draft that makes room has its time before the ending', () => {
  expect(nameAside({ name: 'bang.xlsx', at: new Date(2026, 10, 26, 14, 5, 9) })).toBe('bang (nháp 26-11 14.05.09).xlsx')
})
