// Runs the tests once to see which of them reach which mutant; then, for each mutant, those again until one fails.
import { appendFileSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import fastCheck from 'fast-check'
import { TestRunner } from 'vitest'

/** How many times the hits that a test has in sound code a mutant may have there: beyond that it loops. */
const LOOPS_AFTER = 50
/** Hits that every test may have. */
const FREE_HITS = 1000
/** So often a mutant under trial is told again, so that many tests of it are not taken for one that hangs. */
const HEARTBEAT = 5000
/** Tests that take longer kill few mutants that no quicker one kills; left out and counted in the report. */
const SLOW_MILLISECONDS = 1500

/** So long a mutant is tried on the tests beside it, and so long on all; what none has killed by then counts as survived. */
const BESIDE_MILLISECONDS = 6000
const TRIED_MILLISECONDS = 4000

const plan = JSON.parse(readFileSync(process.env.PARSCORE_MUTATION_PLAN, 'utf8'))
// `globalThis.__stryker__` is how the switched sources and their driver meet.
globalThis.__stryker__ ??= {}
const switches = globalThis.__stryker__

export default class MutationRunner extends TestRunner {
  tests = new Map()
  filesRun = 0

  onBeforeTryTask(test) {
    super.onBeforeTryTask(test)
    switches.currentTestId = test.id
  }

  onTaskFinished(test) {
    switches.currentTestId = undefined
    if (test.result?.state !== 'fail') this.tests.set(test.id, test)
  }

  async onAfterRunFiles() {
    this.filesRun += 1
    if (this.filesRun === plan.testFiles) await this.tryMutants()
    super.onAfterRunFiles()
  }

  async tryMutants() {
    // A counterexample is enough: nobody reads the smallest one.
    fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), endOnFailure: true })
    const { perTest = {}, static: atLoad = {} } = switches.mutantCoverage ?? {}
    const reach = reachOf(perTest)
    const unrepeatable = await this.dropUnrepeatable()
    tell({ tests: this.tests.size, slow: [...this.tests.values()].filter(isSlow).length, unrepeatable })
    for (const { id, file } of plan.mutants) {
      tell({ trying: id })
      tell({ id, ...(await this.tryMutant(id, dirname(file), reach.get(id), id in atLoad)) })
    }
    switches.activeMutant = undefined
  }

  /** A test that fails a second time on sound code (its folder is gone, say) would call every mutant killed. */
  async dropUnrepeatable() {
    const before = this.tests.size
    for (const test of [...this.tests.values()].filter((each) => !isSlow(each))) {
      if (!(await this.passes(test))) this.tests.delete(test.id)
    }
    return before - this.tests.size
  }

  /** The tests beside a mutant come first, those of its package behind them, the quickest first. */
  async tryMutant(id, folder, hits, atLoad) {
    if (hits === undefined) return { status: atLoad ? 'load' : 'unreached' }
    const isFar = ({ file }) => Number(dirname(file.filepath) !== folder)
    const tests = [...hits.keys()]
      .map((test) => this.tests.get(test))
      .filter((test) => test !== undefined && !isSlow(test))
      .sort((a, b) => isFar(a) - isFar(b) || a.result.duration - b.result.duration)
    switches.activeMutant = id
    let told = Date.now()
    const start = process.cpuUsage()
    for (const test of tests) {
      if (millisecondsSince(start) > (isFar(test) ? TRIED_MILLISECONDS : BESIDE_MILLISECONDS)) break
      if (Date.now() - told > HEARTBEAT) {
        tell({ trying: id })
        told = Date.now()
      }
      switches.hitCount = 0
      switches.hitLimit = LOOPS_AFTER * (hits.get(test.id) ?? 0) + FREE_HITS
      if (!(await this.passes(test))) {
        switches.activeMutant = undefined
        return { status: 'killed', by: test.name, in: test.file.filepath }
      }
    }
    switches.activeMutant = undefined
    return { status: 'survived' }
  }

  async passes(test) {
    try {
      for (const hook of hooksOf(test.suite, 'beforeEach')) await hook(test.context, test.suite)
      await TestRunner.getTestFn(test)()
      for (const hook of hooksOf(test.suite, 'afterEach')) await hook(test.context, test.suite)
      return true
    } catch {
      // Why a test fails on a mutant is of no interest: that it fails is the answer.
      return false
    }
  }
}

function reachOf(perTest) {
  const reach = new Map()
  for (const [test, hits] of Object.entries(perTest)) {
    for (const [id, count] of Object.entries(hits)) {
      if (!reach.has(id)) reach.set(id, new Map())
      reach.get(id).set(test, count)
    }
  }
  return reach
}

function hooksOf(suite, name) {
  return suite === undefined ? [] : [...hooksOf(suite.suite, name), ...TestRunner.getSuiteHooks(suite)[name]]
}

function millisecondsSince(start) {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function isSlow(test) {
  return test.result.duration > SLOW_MILLISECONDS
}

function tell(line) {
  appendFileSync(plan.results, `${JSON.stringify(line)}\n`)
}
