// 3 321 communes send their workbooks: node tools/bench/communes.mjs [COUNT]. Tells seconds and the most memory that merging them takes.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtinFramework, leavesOf } from '@parscore/scoring'
import { buildTemplate, emptyFilling } from '@parscore/workbook'

const COMMUNES = Number(process.argv[2] ?? 3321)
/** Workbooks that differ; the others are like one of them. */
const DIFFERENT = 40
/** Criteria that a commune has. */
const OWN = 3

const framework = builtinFramework('par-2016')
const codes = leavesOf(framework).map(({ code }) => code)
const folder = mkdtempSync(join(tmpdir(), 'parscore-communes-'))
mkdirSync(join(folder, 'files'))

/** The workbook of a commune, with points for each of its criteria. */
async function commune(number) {
  const own = Array.from({ length: OWN }, (_, at) => codes[(number * OWN + at) % codes.length])
  const rows = own.map((code) => [code, { values: new Map([['self', (number % 10) / 10]]), comments: new Map() }])
  const filling = { ...emptyFilling, rows: new Map(rows) }
  const part = { agency: `UBND xã số ${number}`, codes: new Set(own) }
  return buildTemplate({ framework, year: 2016, unit: '', part, filling })
}

try {
  const made = []
  for (let number = 0; number < Math.min(DIFFERENT, COMMUNES); number += 1) made.push(await commune(number))
  for (let number = 0; number < COMMUNES; number += 1)
    writeFileSync(join(folder, 'files', `xa-${String(number).padStart(4, '0')}.xlsx`), made[number % DIFFERENT])
  const command = fileURLToPath(new URL('../bin/parscore.js', import.meta.url))
  const start = performance.now()
  const merging = spawn(process.execPath, [command, 'merge', join(folder, 'files'), join(folder, 'all.xlsx'), '-q'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    try {
      const told = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${merging.pid}/status`, 'utf8'))?.[1]
      peak = Math.max(peak, Number(told ?? 0))
    } catch {
      // It has ended.
    }
  }, 100)
  const code = await new Promise((ended) => merging.on('exit', ended))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${COMMUNES} files merged: exit ${code}, ${seconds.toFixed(1)} s, ${Math.round(peak / 1024)} MB at the most`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
