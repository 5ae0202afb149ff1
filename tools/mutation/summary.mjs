// The figures of the last whole run of each folder, kept in the repository: summary.json for the command, the survivors with them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('./summary.json', import.meta.url))

/** «87.3 %: 1200 killed, 150 survived, 20 unreached, 40 at load, 12 ignored». What runs while the code is loaded cannot be switched and does not count. */
export function score(outcome) {
  const { killed, survived, unreached, load, ignored } = countsOf(outcome)
  return `${percent({ killed, survived, unreached })} %: ${killed} killed, ${survived} survived, ${unreached} unreached, ${load} at load, ${ignored} ignored`
}

export function survivorsOf(outcome) {
  return outcome
    .filter(({ status }) => status === 'survived' || status === 'unreached')
    .map(
      ({ file: path, line, mutator, was, becomes, status }) =>
        `${path}:${line} ${status} ${mutator}: ${oneLine(was)} → ${oneLine(becomes)}`,
    )
}

export function keep(folder, outcome) {
  const summary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const counts = countsOf(outcome)
  summary[folder] = { score: percent(counts), ...counts }
  const sorted = Object.fromEntries(Object.entries(summary).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}

function countsOf(outcome) {
  const count = (status) => outcome.filter((mutant) => mutant.status === status).length
  return {
    killed: count('killed'),
    survived: count('survived'),
    unreached: count('unreached'),
    load: count('load'),
    ignored: count('ignored'),
  }
}

function percent({ killed, survived, unreached }) {
  return Number(((100 * killed) / Math.max(1, killed + survived + unreached)).toFixed(1))
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ').slice(0, 90)
}
