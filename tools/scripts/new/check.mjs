// npm run new:check NAME [annex|reform-plan|loss-table]: a check of score sheets, or of one of the other documents.
import { camel, withEntry, withImport } from './words.mjs'

/** Where the checks of each kind of document stand, what their type is, and how their index opens. */
const PLACES = {
  sheet: { folder: 'packages/scoring/src/checks', type: 'SheetCheck', from: './sheet-check.js' },
  annex: {
    folder: 'packages/scoring/src/documents/annex/checks',
    type: 'Check<Annex>',
    document: 'Annex',
    from: '../annex.js',
  },
  'reform-plan': {
    folder: 'packages/scoring/src/documents/reform-plan/checks',
    type: 'Check<ReformPlan>',
    document: 'ReformPlan',
    from: '../reform-plan.js',
  },
  'loss-table': {
    folder: 'packages/scoring/src/documents/loss-table/checks',
    type: 'Check<LossTable>',
    document: 'LossTable',
    from: '../loss-table.js',
  },
}

const imports = ({ type, document, from }) =>
  document
    ? `import type { Check } from '../../../checks/check.js'\nimport type { ${document} } from '${from}'`
    : `import type { ${type} } from '${from}'`

const examples = (place) =>
  place === PLACES.sheet
    ? `wrong: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 1]] },
    right: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 1]] },`
    : `wrong: [[]],
    right: [[]],`

export function check(name, kind = 'sheet') {
  const place = PLACES[kind]
  if (!place) throw new Error(`document: ${Object.keys(PLACES).join(', ')}`)
  const text = `${imports(place)}

/** What is wrong, in a sentence. */
export const ${camel(name)}: ${place.type} = {
  id: '${name}',
  since: '0.2.0',
  severity: 'error',
  repair: 'none',
  title: { vi: '', en: '' },
  help: { vi: '', en: '' },
  figures: null,
  examples: {
    ${examples(place)}
    // What must be found in the wrong example: the whole finding, both sentences. The test is red until it stands here.
    findings: [{ cell: 'D2', found: null, expected: null, vi: '', en: '' }],
  },
  run() {
    return []
  },
}
`
  const index = (old) =>
    withEntry(
      withImport(old, `import { ${camel(name)} } from './${name}.js'`),
      /export const \w*[cC]hecks\b[^=]*= \[/.exec(old)?.[0] ?? 'checks',
      `  ${camel(name)},`,
    )
  return {
    files: [{ path: `${place.folder}/${name}.ts`, text }],
    edits: [{ path: `${place.folder}/index.ts`, edit: index }],
  }
}
