import { expect, it } from 'vitest'
import { cellFill } from './cell-fill.js'

it('a light fill is shown as the file has it, on a light page', () => {
  expect(cellFill('#FFF9E5', false)).toEqual({ '--fill': '#FFF9E5', '--share': '100%' })
})

it('a dark fill, and any on a dark page, tints the cell; a colour more than a grey', () => {
  expect(cellFill('#1F4E78', false)['--share']).toBe('22%')
  expect(cellFill('#FFF9E5', true)).toEqual({ '--fill': 'rgb(255 231 151)', '--share': '22%' })
  expect(cellFill('#F2F2F2', true)['--share']).toBe('8%')
})
