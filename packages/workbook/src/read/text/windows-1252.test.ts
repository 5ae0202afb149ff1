import { describe, expect, it } from 'vitest'
import { readFile } from '../read-file.js'
import { windows1252 } from './windows-1252.js'

describe('windows-1252', () => {
  it('has dashes, quotation marks and an ellipsis where latin-1 has control characters', () => {
    expect(windows1252(Uint8Array.of(0x80, 0x85, 0x93, 0x94, 0x96, 0xe9, 0x41))).toBe('€…“”–éA')
  })
  it('is told of a csv by its letters', async () => {
    const bytes = Uint8Array.from('Stt;Nom;Max\n1;Caf\xe9 \x96 th\xe9;2\n2;\x93Sucre\x94;1\n', (letter) =>
      letter.charCodeAt(0),
    )
    const read = await readFile(bytes, 'x.csv')
    expect(read.ok && read.value.grids[0]?.rows.slice(1).map((row) => row[1])).toEqual(['Café – thé', '“Sucre”'])
  })
})
