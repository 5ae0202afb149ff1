import { describe, expect, it } from 'vitest'
import { pictureDots } from './picture-dots.js'

const drawing = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" font-family="system-ui, sans-serif"><text x="5" y="30">${words}</text></svg>`
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('a chart in dots', () => {
  it('is a PNG twice as wide and as high as its units', async () => {
    const png = await pictureDots(drawing('Hà Nam'))
    expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)))
    expect(sizeOf(png)).toEqual([400, 100])
  })
  it('draws the letters of Vietnamese, each with its own mark, and the signs of our charts', async () => {
    const signs = [...'aăâáàảãạấầẩẫậắằẳẵặđêếềểễệôơớờởỡợưứừửữựỷỹĐ−–…×«»≥%']
    const drawn = await Promise.all(signs.map(async (sign) => (await pictureDots(drawing(sign))).join()))
    const empty = (await pictureDots(drawing(''))).join()
    const unknown = (await pictureDots(drawing('\u{e123}'))).join()
    expect(new Set(drawn).size).toBe(signs.length)
    expect(signs.filter((_, at) => drawn[at] === empty || drawn[at] === unknown)).toEqual([])
  })
  it('has letters of both weights, and gives the same dots again', async () => {
    const bold = drawing('Điểm').replace('<text', '<text font-weight="bold"')
    expect(await pictureDots(bold)).not.toEqual(await pictureDots(drawing('Điểm')))
    expect(await pictureDots(bold)).toEqual(await pictureDots(bold))
  })
})
