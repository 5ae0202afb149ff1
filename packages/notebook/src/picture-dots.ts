import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Dots a unit of the drawing: a chart of 860 units has 265 dots an inch across a page of A4. */
const SHARPNESS = 2
/** The letters of Arial’s width that charts are laid out for, with all Vietnamese marks (SIL Open Font License). */
const FONT = 'Arimo'
const FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'] as const

const installed = createRequire(import.meta.url)
const file = (name: string): Promise<Uint8Array> => readFile(installed.resolve(name))

/** The letters, once the rasteriser stands ready: it is started once a process. */
let ready: Promise<readonly Uint8Array[]> | null = null

async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(await file('@resvg/resvg-wasm/index_bg.wasm'))
  return Promise.all(FILES.map((name) => file(`@expo-google-fonts/arimo/${name}`)))
}

/**
 * A chart as PNG, for programs that know no SVG. The same picture on every machine: letters come with the package, not from the
 * system, and nothing is fetched.
 */
export async function pictureDots(svg: string): Promise<Uint8Array> {
  ready ??= start()
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SHARPNESS },
    background: '#fff',
    font: { fontBuffers: [...(await ready)], defaultFontFamily: FONT, sansSerifFamily: FONT },
  })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}
