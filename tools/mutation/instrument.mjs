// Stryker's instrumenter puts every mutant behind a switch, so that one load of the code serves all of them.
import { readFileSync } from 'node:fs'
import { createInstrumenter } from '@stryker-mutator/instrumenter'

// Words and plain data are proofread, not tested letter by letter: their mutants would ask each test to repeat the text.
const excludedMutations = ['StringLiteral', 'ObjectLiteral']

/** A rule's `trial` and an input's `sample` make up what tests are run on: other figures there prove nothing. */
const ofTests = {
  shouldIgnore: ({ node }) =>
    (node.type === 'ObjectProperty' || node.type === 'ObjectMethod') && ['trial', 'sample'].includes(node.key.name)
      ? 'makes figures for tests'
      : undefined,
}
const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn: console.warn }

/** The instrumenter asks for an injector; it needs a logger and the three functions that it provides itself. */
function injector(values = { logger: silent }) {
  return {
    provideValue: (token, value) => injector({ ...values, [token]: value }),
    injectClass: (Class) => new Class(...Class.inject.map((token) => values[token])),
  }
}

/**
 * @param {string[]} files paths of TypeScript sources
 * @returns {Promise<{ sources: Record<string, string>, mutants: Mutant[] }>} the switched sources by path, and what each switch does
 * @typedef {{ id: string, file: string, line: number, column: number, mutator: string, was: string, becomes: string, ignored?: string }} Mutant
 */
export async function instrument(files) {
  const contents = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]))
  const instrumented = await createInstrumenter(injector()).instrument(
    files.map((name) => ({ name, content: contents[name], mutate: true })),
    { plugins: null, excludedMutations, ignorers: [ofTests], noHeader: false },
  )
  return {
    sources: Object.fromEntries(instrumented.files.map(({ name, content }) => [name, content])),
    mutants: instrumented.mutants
      .filter(({ mutatorName }) => !excludedMutations.includes(mutatorName))
      .map(({ id, fileName, location, mutatorName, replacement, statusReason }) => ({
        id,
        file: fileName,
        line: location.start.line + 1,
        column: location.start.column,
        mutator: mutatorName,
        was: textAt(contents[fileName], location),
        becomes: replacement,
        ...(statusReason === undefined ? {} : { ignored: statusReason }),
      })),
  }
}

function textAt(content, { start, end }) {
  const lines = content.split('\n').slice(start.line, end.line + 1)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column)
  lines[0] = lines[0].slice(start.column)
  return lines.join('\n')
}
