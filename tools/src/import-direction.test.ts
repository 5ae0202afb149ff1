import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the project's linter says of a file at some path that imports something. */
function lint(path: string, from: string): string {
  const tree = mkdtempSync(join(tmpdir(), 'parscore-lint-'))
  cpSync(join(root, '.biome.json'), join(tree, '.biome.json'))
  mkdirSync(join(tree, dirname(path)), { recursive: true })
  writeFileSync(join(tree, path), `import * as other from '${from}'\n\nexport const used = other\n`)
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', path], {
    cwd: tree,
    encoding: 'utf8',
  })
  expect(stdout).toContain('Checked 1 file')
  return stdout + stderr
}

describe('imports run one way: scoring ← {workbook, analysis} ← commands ← faces', () => {
  it.each([
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
  ])('%s may not import %s', (path, from) => {
    expect(lint(path, from)).toContain('lint/style/noRestrictedImports')
  })
  it.each([
    ['packages/scoring/src/x.ts', 'zod'],
    ['packages/scoring/src/checks/x.ts', '../values/decimal.js'],
    ['packages/workbook/src/x.ts', '@parscore/scoring'],
    ['packages/analysis/src/x.ts', '@parscore/scoring'],
    ['tools/src/x.ts', '@parscore/commands'],
    ['packages/commands/src/x.ts', '@parscore/workbook'],
    ['packages/commands/src/x.ts', '@parscore/analysis'],
  ])('%s may import %s', (path, from) => {
    expect(lint(path, from)).not.toContain('noRestrictedImports')
  })
})
