// npm run new:command NAME: a command of the terminal, which the page and the pane show as a form.
import { camel, withEntry, withImport } from './words.mjs'

export function command(name) {
  const own = camel(name)
  const text = `import { ok, sentence, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { file } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { opened } from '../inputs/opened.js'

const SHEETS: Text = { vi: '{name}: {n} trang tính', en: '{name}: {n} {n:sheet|sheets}' }

/** What the command is for. */
export const ${own} = defineCommand({
  id: '${name}',
  title: { vi: 'Tên lệnh', en: 'Name of the command' },
  help: { vi: 'lệnh này làm gì', en: 'what the command does' },
  needs: { vi: 'Cần một tệp', en: 'A file is needed' },
  takes: z.object({
    file: file({
      label: { vi: 'Tệp', en: 'File' },
      placeholder: { vi: 'TỆP', en: 'FILE' },
      help: { vi: 'bảng tính', en: 'a workbook' },
      endings: ['xlsx', 'xls', 'ods', 'csv', 'tsv'],
    }),
  }),
  operands: ['file'],
  examples: [
    {
      title: { vi: 'Tệp có mấy trang tính', en: 'How many sheets a file has' },
      line: { vi: '${name} bang.xlsx', en: '${name} sheet.xlsx' },
    },
  ],
  run: async ({ file: input }, context) => {
    const read = await opened(input, context)
    if (!read.ok) return read
    const n = read.value.grids.length
    return ok({
      report: [textPart([sentence(SHEETS, { name: input.name, n })[context.lang]])],
      files: [],
      data: [{ file: input.path, sheets: n }],
      exit: 0,
    })
  },
})
`
  return {
    files: [{ path: `packages/commands/src/commands/${name}.ts`, text }],
    edits: [
      {
        path: 'packages/commands/src/commands/index.ts',
        edit: (old) =>
          withEntry(
            withImport(old, `import { ${own} } from './${name}.js'`),
            'export const commands: readonly Command[] = [',
            `  ${own},`,
          ),
      },
    ],
  }
}
