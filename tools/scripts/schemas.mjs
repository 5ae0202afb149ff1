// The published JSON schemas, made from the zod schemas that read and write the data: npm run schemas, after a build.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkReport, REPORT_VERSION } from '@parscore/commands'
import { FRAMEWORK_VERSION, frameworkSchema } from '@parscore/scoring'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../', import.meta.url))

const titled = (title, version, schema) => `${JSON.stringify({ title, version, ...schema }, null, 2)}\n`

/** The schemas by their path in the project. */
export const schemas = new Map([
  [
    'packages/commands/schemas/check-report.schema.json',
    titled('parscore check --format json: the report of a file', REPORT_VERSION, z.toJSONSchema(checkReport)),
  ],
  [
    // As an office writes it: what may be left out is not required. What zod refines beyond JSON schema parscore itself tells.
    'packages/scoring/schemas/framework.schema.json',
    titled(
      'parscore: a framework of criteria (bộ tiêu chí)',
      FRAMEWORK_VERSION,
      z.toJSONSchema(frameworkSchema, { io: 'input', unrepresentable: 'any' }),
    ),
  ],
])

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of schemas) {
    writeFileSync(`${root}${path}`, text)
    spawnSync(process.execPath, [`${root}node_modules/@biomejs/biome/bin/biome`, 'format', '--write', path], {
      cwd: root,
    })
  }
