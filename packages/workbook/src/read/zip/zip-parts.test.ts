import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { Damaged } from '../damaged.js'
import { ZipParts } from './zip-parts.js'

it('a part that the directory places before the beginning of the file is damaged, as where bytes were cut out', () => {
  const whole = zipSync({ 'a.xml': new Uint8Array(500).fill(65), 'b.xml': new Uint8Array(500).fill(66) }, { level: 0 })
  const cut = new Uint8Array([...whole.subarray(0, 100), ...whole.subarray(140)])
  const zip = ZipParts.open(cut)
  expect([...zip.names()]).toEqual(['a.xml', 'b.xml'])
  expect(() => zip.part('a.xml')).toThrow(Damaged)
  expect(() => zip.part('b.xml')).not.toThrow()
})
