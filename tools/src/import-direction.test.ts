import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

type Import = readonly [path: string, from: string]

/** What may not be: a file of a package with what it imports. */
const REFUSED: readonly Import[] = [
  ['packages/scoring/src/x.ts', '@parscore/workbook'],
  ['packages/scoring/src/x.ts', 'node:fs'],
  ['packages/scoring/src/checks/x.ts', '../../../workbook/src/index.js'],
  ['packages/workbook/src/x.ts', '@parscore/analysis'],
  ['packages/workbook/src/x.ts', '@parscore/tools'],
  ['packages/workbook/src/x.ts', 'node:fs'],
  ['packages/workbook/src/x.ts', '../../scoring/src/index.js'],
  ['packages/analysis/src/x.ts', '@parscore/addin'],
  ['packages/notebook/src/x.ts', '@parscore/tools'],
  ['packages/analysis/src/x.ts', '@parscore/workbook'],
  ['packages/workbook/src/x.ts', '@parscore/commands'],
  ['packages/analysis/src/x.ts', '@parscore/commands'],
  ['packages/commands/src/x.ts', '@parscore/tools'],
  ['packages/commands/src/x.ts', '@parscore/addin'],
  ['packages/commands/src/x.ts', 'node:fs'],
  ['packages/commands/src/x.ts', 'commander'],
  ['packages/commands/src/x.ts', '../../workbook/src/index.js'],
]
const ALLOWED: readonly Import[] = [
  ['packages/scoring/src/x.ts', 'zod'],
  ['packages/scoring/src/checks/x.ts', '../values/decimal.js'],
  ['packages/workbook/src/x.ts', '@parscore/scoring'],
  ['packages/analysis/src/x.ts', '@parscore/scoring'],
  ['tools/src/x.ts', '@parscore/commands'],
  ['packages/commands/src/x.ts', '@parscore/workbook'],
  ['packages/commands/src/x.ts', '@parscore/analysis'],
]

/** A file of its own for each import, in the folder of the path. */
const fileOf = ([path, from]: Import): string =>
  path.replace(/x\.ts$/, `${[...REFUSED, ...ALLOWED].findIndex((each) => each[0] === path && each[1] === from)}.ts`)

/** The files that import what the project's linter says they may not; it looks at all of them at once. */
function refused(imports: readonly Import[]): readonly string[] {
  const tree = mkdtempSync(join(tmpdir(), 'parscore-lint-'))
  cpSync(join(root, '.biome.json'), join(tree, '.biome.json'))
  for (const each of imports) {
    mkdirSync(join(tree, dirname(fileOf(each))), { recursive: true })
    writeFileSync(join(tree, fileOf(each)), `import * as other from '${each[1]}'\n\nexport const used = other\n`)
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const asked = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', 'packages', 'tools']
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...asked], { cwd: tree, encoding: 'utf8' })
  expect(stdout).toContain(`Checked ${imports.length} files`)
  return [...(stdout + stderr).matchAll(/^(\S+\.ts):\d+:\d+ lint\/style\/noRestrictedImports/gm)].map(
    ([, path]) => path ?? '',
  )
}

describe('imports run one way: scoring ← {workbook, analysis} ← commands ← faces', () => {
  let found: readonly string[]
  beforeAll(() => {
    found = refused([...REFUSED, ...ALLOWED])
  })
  it.each(REFUSED)('%s may not import %s', (...each) => {
    expect(found).toContain(fileOf(each))
  })
  it.each(ALLOWED)('%s may import %s', (...each) => {
    expect(found).not.toContain(fileOf(each))
  })
})

describe('the library that writes workbooks', () => {
  it('is known to two files, a reader and a writer; all else speaks the sheet model', () => {
    const packages = join(root, 'packages')
    const sources = readdirSync(packages).flatMap((name) =>
      readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing\//.test(file))
        .map((file) => `${name}/src/${file}`),
    )
    const importing = sources.filter((file) => /from 'hucre'/.test(readFileSync(join(packages, file), 'utf8')))
    expect(importing.sort()).toEqual(['workbook/src/read/hucre-reader.ts', 'workbook/src/write/write-workbook.ts'])
  })
})
