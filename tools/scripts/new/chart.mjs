// npm run new:chart NAME: a chart for notebooks and reports.
import { camel, withExport } from './words.mjs'

export function chart(name) {
  const own = camel(name)
  const text = `import * as Plot from '@observablehq/plot'
import { type ChartOptions, draw } from './chart.js'

/** One mark of the chart. */
export interface ${own[0].toUpperCase()}${own.slice(1)}Mark {
  readonly label: string
  readonly value: number
}

/** Which question the chart answers. */
export function ${own}(marks: readonly ${own[0].toUpperCase()}${own.slice(1)}Mark[], options: ChartOptions): string {
  return draw(
    { marks: [Plot.barX(marks, { x: 'value', y: 'label' }), Plot.ruleX([0])] },
    options,
    marks.map(({ label, value }) => \`\${label}: \${value}.\`).join(' '),
  )
}
`
  return {
    files: [{ path: `packages/analysis/src/charts/${name}.ts`, text }],
    edits: [
      {
        path: 'packages/analysis/src/index.ts',
        edit: (old) => withExport(old, `export { ${own} } from './charts/${name}.js'`),
      },
    ],
  }
}
