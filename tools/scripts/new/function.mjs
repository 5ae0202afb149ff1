// npm run new:function NAME: a custom function of Excel, with its examples for the help pages.
import { withEntry, withImport } from './words.mjs'

export function customFunction(name) {
  const id = name.toUpperCase()
  const own = name.toLowerCase()
  const text = `import type { Text } from '@parscore/scoring'
import { argument, single } from './argument.js'

const POINTS: Text = { vi: 'điểm', en: 'points' }

/**
 * Câu mô tả. | What it does.
 * @customfunction ${id}
 * @param points Điểm | Points
 * @returns Điểm | Points
 */
export function ${own}(points: unknown): unknown {
  return single(argument(POINTS, points))
}
`
  return {
    files: [{ path: `packages/addin/src/functions/${own}.ts`, text }],
    edits: [
      {
        path: 'packages/addin/src/functions/index.ts',
        edit: (old) =>
          withEntry(
            withImport(old, `import { ${own} } from './${own}.js'`),
            'export const functions = {',
            `  ${id}: ${own},`,
          ),
      },
      {
        path: 'packages/addin/scripts/help/examples.mjs',
        edit: (old) =>
          withEntry(old, 'export const examples = {', `  ${id}: [{ title: { vi: '', en: '' }, given: [1] }],`),
      },
    ],
  }
}
