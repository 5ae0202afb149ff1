// npm run new:rule NAME: a kind of rule. What is missing in the file does not compile: the compiler is the list of what to fill in.
import { camel, withEntry, withImport } from './words.mjs'

export function rule(name) {
  const own = camel(name)
  const type = own[0].toUpperCase() + own.slice(1)
  const text = `import { z } from 'zod'
import { type RateInput, rateInput } from './inputs/rate.js'
import { oneFigure, type Rule } from './rule.js'

const parameters = z.strictObject({ kind: z.literal('${name}') })
/** Parameters of {@link ${own}}. */
export type ${type} = Omit<z.infer<typeof parameters>, 'kind'>

/** When which points are given, with the document that says so. */
export const ${own}: Rule<'${name}', ${type}, RateInput, 'rate'> = {
  kind: '${name}',
  parameters,
  input: rateInput,
  figures: () => oneFigure(rateInput),
}
`
  const key = own === name ? own : `'${name}': ${own}`
  return {
    files: [{ path: `packages/scoring/src/rules/${name}.ts`, text }],
    edits: [
      {
        path: 'packages/scoring/src/rules/index.ts',
        edit: (old) =>
          withEntry(withImport(old, `import { ${own} } from './${name}.js'`), 'export const rules = {', `  ${key},`),
      },
    ],
  }
}
