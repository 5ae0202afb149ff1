import { escapeXml } from '@parscore/scoring'
import { HOSTILE_MARKUP, HOSTILE_VALUES } from './hostile-values.js'
import type { Random } from './random.js'

/** Longer texts take a check its time and show nothing new. */
const LONGEST = 3_000_000
const LONGEST_PIECE = 300

/** A text of which pieces are gone, twice, in another order, or hostile. */
export function mutatedText(random: Random, given: string): string {
  let text = given
  random.times(5, () => {
    const at = random.below(text.length)
    const piece = at + random.below(LONGEST_PIECE)
    switch (random.below(8)) {
      case 0:
        text = text.slice(0, at) + text.slice(piece)
        break
      case 1:
        text = text.slice(0, piece) + text.slice(at)
        break
      case 2:
        if (random.isOneIn(3)) text = text.slice(0, at)
        break
      case 3:
        text = swappedLines(random, text)
        break
      case 4:
        text = text.slice(0, at) + hostile(random) + text.slice(at)
        break
      default:
        text = replacedNear(text, at, /\b\d[\d.,/%]{0,30}/g, () => hostile(random))
    }
  })
  return text.slice(0, LONGEST)
}

/** XML that stays well-formed: contents, attributes and whole elements are others. */
export function mutatedXml(random: Random, given: string): string {
  let text = given
  const safe = () => escapeXml(random.among(HOSTILE_VALUES) ?? '').replaceAll('\u0000', '')
  random.times(6, () => {
    const at = random.below(text.length)
    switch (random.below(4)) {
      case 0:
        text = replacedNear(text, at, /<([\w:]{1,30})(?:\s[^<>]{0,300})?(?:\/>|>[^<]{0,300}<\/\1>)/g, (element) =>
          element.repeat(random.among([0, 2, 3, 200]) ?? 0),
        )
        break
      case 1:
        text = replacedNear(text, at, /="[^"<>]{0,80}"/g, () => `="${safe()}"`)
        break
      default:
        text = replacedNear(text, at, />[^<>]{1,200}</g, () => `>${safe()}<`)
    }
  })
  return text.length > LONGEST ? given : text
}

/** XML of which tags too are broken. */
export const brokenXml = (random: Random, given: string): string =>
  random.isOneIn(2)
    ? mutatedText(random, given)
    : replacedNear(given, random.below(given.length), />/g, () => `>${random.among(HOSTILE_MARKUP) ?? ''}`)

const hostile = (random: Random): string => random.among(HOSTILE_VALUES) ?? ''

function swappedLines(random: Random, text: string): string {
  const lines = text.split('\n')
  const [a, b] = [random.below(lines.length), random.below(lines.length)]
  return lines
    .with(a, lines[b] ?? '')
    .with(b, lines[a] ?? '')
    .join('\n')
}

/** The first match behind a place becomes another text. */
function replacedNear(text: string, at: number, pattern: RegExp, other: (match: string) => string): string {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) return text
  return text.slice(0, found.index) + other(found[0]) + text.slice(found.index + found[0].length)
}
