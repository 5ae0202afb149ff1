// Every regular expression that the project's sources write down, with where it stands.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const FOLDERS = ['scoring', 'workbook', 'analysis', 'commands', 'notebook', 'addin'].map(
  (name) => `packages/${name}/src`,
)
/** What only those run who work on the project sees no one else's files. */
const OURS = /(?:^|\/)(?:testing|bench|corpus|fuzz|node_modules)\/|\.test\.tsx?$|\.generated\.ts$|\.d\.ts$/

/** @returns {Map<string, string[]>} places by pattern, written `/source/flags` */
export function listPatterns() {
  const patterns = new Map()
  for (const file of [...FOLDERS, 'tools/src'].flatMap(sourcesIn))
    for (const [pattern, line] of patternsIn(file))
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), `${file}:${line}`])
  return patterns
}

const sourcesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) =>
      relative(root, join(root, folder, name))
        .split(sep)
        .join('/'),
    )
    .filter((name) => /\.tsx?$/.test(name) && !OURS.test(name))
    .sort()

function patternsIn(file) {
  const text = readFileSync(join(root, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, false)
  const found = []
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      found.push([node.text, source.getLineAndCharacterOfPosition(node.end).line + 1])
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** @param {string} pattern `/source/flags` */
export function partsOf(pattern) {
  const end = pattern.lastIndexOf('/')
  return { source: pattern.slice(1, end), flags: pattern.slice(end + 1) }
}

/** The longest line and the longest cell that reading lets through. */
const CELL = 32_767
/** The longest sentence of a report. */
export const SENTENCE = 2500
/** What of a report is looked at before it is cut into sentences. */
const WHOLE_LINES = /\/(?:head|hard-wrapped|sentences|text-tables|read-report)\.ts/

/** How long the longest text is that a pattern meets, by where it stands. @param {readonly string[]} places */
export const longestFor = (places) =>
  places.every((place) => place.includes('/documents/report/') && !WHOLE_LINES.test(place)) ? SENTENCE : CELL
