// What each package gives to others, with the first sentence of each: npm run api writes packages/*/API.md. A change of what a
// package exports is seen there in a diff; a test compares the names.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const packages = ['scoring', 'workbook', 'analysis', 'commands', 'notebook']

const options = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
  noEmit: true,
}

/** The exports of a package in the order of their names. */
function exportsOf(name) {
  const file = `${root}packages/${name}/src/index.ts`
  const program = ts.createProgram([file], options)
  const checker = program.getTypeChecker()
  const found = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
  return found
    .map((symbol) => {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const place = own.declarations?.[0]?.getSourceFile().fileName.replace(`${root}packages/${name}/src/`, '') ?? ''
      return { name: symbol.name, kind: kindOf(own), place, says: firstSentence(own, checker) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function kindOf({ flags }) {
  if (flags & ts.SymbolFlags.Class) return 'class'
  if (flags & ts.SymbolFlags.Function) return 'function'
  return flags & ts.SymbolFlags.Value ? 'value' : 'type'
}

function firstSentence(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
  const end = /[.:](?= [A-ZĐ«`]|$)/.exec(text)
  return (end ? text.slice(0, end.index + 1) : text).replaceAll('|', '\\|')
}

function report(name) {
  const rows = exportsOf(name).map(
    ({ name: own, kind, place, says }) => `| \`${own}\` | ${kind} | ${place} | ${says} |`,
  )
  return `<!-- written by npm run api -->\n# @parscore/${name}: what it gives\n\n| name | kind | file | |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of packages) writeFileSync(`${root}packages/${name}/API.md`, report(name))
