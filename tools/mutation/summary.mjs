// The figures of the last whole run of each folder, kept in the repository: summary.json, and the table of CONTRIBUTING.md made of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('./summary.json', import.meta.url))
const contributing = fileURLToPath(new URL('../../.github/CONTRIBUTING.md', import.meta.url))
/** Between these two lines of CONTRIBUTING.md stands the table. */
const [BEGIN, END] = ['<!-- mutation: written by npm run mutation -->', '<!-- /mutation -->']

/** «87.3 %: 1200 killed, 150 survived, 20 unreached, 40 at load, 12 ignored». What runs while the code is loaded cannot be switched and does not count. */
export function score(outcome) {
  const { killed, survived, unreached, equivalent, load, ignored } = countsOf(outcome)
  return `${percent({ killed, survived, unreached })} %: ${killed} killed, ${survived} survived, ${unreached} unreached, ${equivalent} equivalent, ${load} at load, ${ignored} ignored`
}

export function survivorsOf(outcome) {
  return outcome
    .filter(({ status }) => status === 'survived' || status === 'unreached')
    .map((mutant) => `${mutant.file}:${mutant.line} ${mutant.status} ${mutant.mutator}: ${changeOf(mutant)}`)
}

/** What a mutant changes, in one line. */
export const changeOf = ({ was, becomes }) => `${oneLine(was)} → ${oneLine(becomes)}`

/**
 * @param {string} tests which tests were run, as `--tests` has it; all where it is empty
 * @param {string} every of so many mutants one was tried, as `--every` has it
 */
export function keep(folder, outcome, { tests, every }) {
  const summary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const counts = countsOf(outcome)
  summary[folder] = {
    date: new Date().toISOString().slice(0, 10),
    ...(tests === '' ? {} : { tests }),
    ...(every === '1' ? {} : { every: Number(every) }),
    score: percent(counts),
    ...counts,
  }
  const sorted = Object.fromEntries(Object.entries(summary).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
  writeTable(sorted)
}

/** Writes the table of CONTRIBUTING.md anew. */
export function writeTable(summary) {
  const text = readFileSync(contributing, 'utf8')
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`CONTRIBUTING.md has lost its lines ${BEGIN} and ${END}.`)
  const rows = Object.entries(summary).map(
    ([folder, { date, tests = 'all', every, score: reached, killed, survived, unreached, equivalent = 0 }]) =>
      `| \`${folder.replace('packages/', '').replace('/src', '')}\` | ${every ? `≈ ${reached.toFixed(0)} % (one in ${every} tried)` : `${reached.toFixed(1)} %`} | ${killed} | ${survived} | ${unreached} | ${equivalent} | ${tests} | ${date ?? ''} |`,
  )
  const table = [
    '| folder | score | killed | survived | reached by no test | the same in other words | tests | tried |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
  writeFileSync(contributing, `${text.slice(0, start + BEGIN.length)}\n${table}\n${text.slice(end)}`)
}

function countsOf(outcome) {
  const count = (status) => outcome.filter((mutant) => mutant.status === status).length
  return {
    killed: count('killed'),
    survived: count('survived'),
    unreached: count('unreached'),
    equivalent: count('equivalent'),
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
