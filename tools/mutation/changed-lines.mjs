// The lines that differ from a commit, as `git diff` tells them; of a file that is new, all.
import { execFileSync } from 'node:child_process'

/** @returns {(mutant: { file: string, line: number, was: string }) => boolean} whether one of a mutant's lines has changed */
export function changedLines(root, since) {
  const git = (...words) => execFileSync('git', ['-C', root, ...words], { encoding: 'utf8', maxBuffer: 1e8 })
  const added = new Set(git('ls-files', '--others', '--exclude-standard').split('\n'))
  const lines = new Map()
  let file = ''
  for (const line of git('diff', '-U0', '--no-color', since, '--', 'packages').split('\n')) {
    if (line.startsWith('+++ b/')) file = line.slice(6)
    const [, from, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (from === undefined) continue
    if (!lines.has(file)) lines.set(file, new Set())
    for (let at = 0; at < Number(count); at += 1) lines.get(file).add(Number(from) + at)
  }
  return ({ file: path, line, was }) => {
    if (added.has(path)) return true
    const changed = lines.get(path)
    return changed !== undefined && was.split('\n').some((_, at) => changed.has(line + at))
  }
}
