// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so shells write their variables
import { spawnSync } from 'node:child_process'
import { commands } from '@parscore/commands'
import { describe, expect, it } from 'vitest'
import { run } from '../cli.js'
import { memoryTerminal } from '../testing/memory-terminal.js'
import { completionScript, SHELLS } from './completion.js'

/** What bash offers where these words are typed. */
function offered(...words: readonly string[]): readonly string[] {
  const script = [
    completionScript(commands, 'bash', 'vi'),
    `COMP_WORDS=(parscore ${words.map((word) => `"${word}"`).join(' ')})`,
    `COMP_CWORD=${words.length}`,
    '_parscore',
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n')
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim().split('\n')
}

describe('completion in bash', () => {
  it('offers commands, the options of a command, and the values of an option', () => {
    expect(offered('ch')).toEqual(['check'])
    expect(offered('check', '--form')).toEqual(['--format'])
    expect(offered('explain', 'x.xlsx', '--by', '')).toEqual(['field', 'agency', 'cause'])
    expect(offered('check', '--framework', 'par-2018')).toEqual(['par-2018'])
  })
  it('offers no option of another command', () => {
    expect(offered('lock', '--fi')).toEqual([''])
  })
})

describe('parscore completion', () => {
  it.each(SHELLS)('prints the script for %s with every command', async (shell) => {
    const terminal = memoryTerminal()
    expect(await run(['completion', shell], terminal)).toBe(0)
    for (const { id } of commands) expect(terminal.said.join()).toContain(id.split(' ')[0])
  })
  it('names the shells that there are', async () => {
    const terminal = memoryTerminal()
    expect(await run(['completion', 'cmd'], terminal)).toBe(2)
    expect(terminal.errors.join()).toContain('bash, zsh, fish, powershell')
  })
})
