import { builtinFramework, type Framework, parseFramework } from '@parscore/scoring'
import { buildTemplate, emptyFilling, frameworkWorkbook } from '@parscore/workbook'
import { parse } from 'yaml'
import { communesByYear } from './communes-by-year.js'

/** The examples of frameworks that people might write. */
export const EXAMPLES = ['camau-so-2013', 'qd766', 'so-2026', 'xa-2026'] as const

/** A file under `templates/` and how it is made. */
export interface GeneratedTemplate {
  /** Path inside `templates/`. */
  readonly path: string
  build(): Promise<Uint8Array>
}

const templateOf = (framework: Framework) => () =>
  buildTemplate({ framework, year: Math.max(...framework.years), unit: '', part: null, filling: emptyFilling })

const known = (id: string): Framework => {
  const framework = builtinFramework(id)
  if (!framework) throw new Error(`there is no framework ${id}`)
  return framework
}

function example(yaml: string): Framework {
  const parsed = parseFramework(parse(yaml))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

/**
 * The files under `templates/` that are made, the same bytes each time.
 *
 * @param read the text of an example by its path inside `templates/`
 */
export function generatedTemplates(read: (path: string) => string): GeneratedTemplate[] {
  return [
    { path: 'par-2018.xlsx', build: templateOf(known('par-2018')) },
    { path: 'par-2016.xlsx', build: templateOf(known('par-2016')) },
    { path: 'bo-tieu-chi-trong.xlsx', build: () => frameworkWorkbook(null) },
    ...EXAMPLES.flatMap((id) => {
      const framework = example(read(`examples/${id}.yaml`))
      return [
        { path: `examples/${id}.xlsx`, build: templateOf(framework) },
        { path: `examples/${id}-bo-tieu-chi.xlsx`, build: () => frameworkWorkbook(framework) },
      ]
    }),
    {
      path: 'examples/xa-2024-2026.csv',
      build: async () => communesByYear(example(read('examples/xa-2026.yaml'))),
    },
  ]
}
