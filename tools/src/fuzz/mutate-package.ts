import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { mutatedBytes } from './mutate-bytes.js'
import { brokenXml, mutatedXml } from './mutate-text.js'
import type { Random } from './random.js'

/** Parts that hold what a person sees. */
const CONTENT = /(?:sheet\d+|content|document|sharedStrings|styles|workbook)\.xml$/
const MARKUP = /\.(?:xml|rels|vml)$/

/** An xlsx, ods, docx or odt of which a part or two are others, or the container itself is. */
export function mutatedPackage(random: Random, given: Uint8Array): Uint8Array {
  if (random.isOneIn(5)) return mutatedBytes(random, given)
  const parts = unzipSync(given)
  const names = Object.keys(parts).filter((name) => MARKUP.test(name))
  const contents = names.filter((name) => CONTENT.test(name))
  random.times(2, () => {
    const name = random.among(random.isOneIn(4) || contents.length === 0 ? names : contents)
    const part = name === undefined ? undefined : parts[name]
    if (name === undefined || !part) return
    if (random.isOneIn(20)) delete parts[name]
    else
      parts[name] = random.isOneIn(10)
        ? Uint8Array.from(mutatedBytes(random, part))
        : strToU8(otherXml(random, strFromU8(part)))
  })
  return zipSync(parts, { level: 1 })
}

const otherXml = (random: Random, text: string): string =>
  random.isOneIn(4) ? brokenXml(random, text) : mutatedXml(random, text)
