import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../cli.js'
import { memoryTerminal } from './memory-terminal.js'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const sample = (name: string): string => join(root, 'templates/samples', name)
export const folder = (): string => mkdtempSync(join(tmpdir(), 'parscore-year-'))

/** What the command says in a terminal, and how it ends. */
export async function say(...args: string[]): Promise<{ code: number; text: string; errors: string }> {
  const terminal = memoryTerminal()
  const code = await run(args, terminal)
  return { code, text: terminal.said.join('\n'), errors: terminal.errors.join('\n') }
}

/** Writes a file into a folder of its own. */
export function written(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name)
  writeFileSync(path, content)
  return path
}
