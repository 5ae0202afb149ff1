// Texts that make a pattern try again and again: beginnings of what it looks for, then one thing many times, then an end that does not fit.
import { parentPort } from 'node:worker_threads'
import { partsOf, SENTENCE } from './list.mjs'

/** A first look at a part of the longest text tells which texts are worth the whole. */
const [SHARE, SUSPECT_MS] = [8, 4]
/** On the longest text that a pattern meets; one that is linear takes a hundredth of it. */
const MOST_MS = 100
const ANYTHING = [
  ' ',
  '1',
  'a',
  'A',
  'ă',
  '-',
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '/',
  "'",
  '"',
  '<',
  '[',
  '{',
  '\t',
  '\n',
  '\u00a0',
]
const PAIRS = ['a ', '1 ', 'A ', 'a, ', '1.', '1,', '1/', '(a', ' (', 'a. ', 'ăn ', ', và ', '- ']

/**
 * The text on which a pattern takes too long, or `null`.
 *
 * @param {string} pattern `/source/flags`
 * @param {number} longest letters of the longest text that it meets
 */
export function slowText(pattern, longest) {
  const { source, flags } = partsOf(pattern)
  const regex = new RegExp(source, flags.replace('g', ''))
  for (const { start, again, end } of texts(source)) {
    const [first, whole] = [longest / SHARE, longest].map((length) => textOf(start, again, end, length))
    if (longest > SENTENCE && timeOf(regex, first) < SUSPECT_MS) continue
    const taken = timeOf(regex, whole)
    if (taken > MOST_MS) return { start, again, end, ms: Math.round(taken) }
  }
  return null
}

/** A sentence of a report has one space between its words. */
function textOf(start, again, end, length) {
  const text = start + again.repeat(Math.ceil((length - start.length - end.length) / again.length)) + end
  return length > SENTENCE ? text : text.replace(/\s+/g, ' ')
}

function timeOf(regex, text) {
  const before = process.cpuUsage()
  regex.lastIndex = 0
  regex.test(text)
  const { user } = process.cpuUsage(before)
  return user / 1000
}

function* texts(source) {
  const words = [...new Set(source.match(/[\p{L}%][\p{L} ]*[\p{L}%]|[\p{L}%]/gu) ?? [])].slice(0, 8)
  const again = [...ANYTHING, ...PAIRS, ...words, ...words.map((word) => `${word} `)]
  const starts = ['', ...words.slice(0, 5), ...words.slice(0, 5).map((word) => `${word} (`), '1 ', 'a (']
  for (const start of starts)
    for (const each of again) for (const end of ['', '\u0001']) yield { start, again: each, end }
}

parentPort?.on('message', ({ pattern, longest }) => parentPort?.postMessage(slowText(pattern, longest)))
