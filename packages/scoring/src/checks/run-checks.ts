import { fullAddress } from '../sheet/grid.js'
import { clip, sentence } from '../text.js'
import type { Check, Found } from './check.js'
import type { Finding } from './finding.js'
import { inOrder } from './order.js'

/** A check without its examples, as it is run. */
type Runnable<Document> = Omit<Check<Document>, 'examples'>

/**
 * Runs checks on a document.
 *
 * @param document a score sheet, an annex, a plan or a table of losses
 * @param checks the checks to run, of that kind of document
 * @returns findings field by field in the order of the document, what is about the whole last; errors first in each field, then
 * by row and column, then by the checks' ids
 */
export function runChecks<Document>(document: Document, checks: readonly Runnable<Document>[]): Finding[] {
  const steps = checkInSteps(document, checks)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * Runs checks on a document one by one, so that a page can paint, tell how far it is, and stop in between.
 *
 * @yields the number of checks that have run
 * @returns as {@link runChecks}
 */
export function* checkInSteps<Document>(
  document: Document,
  checks: readonly Runnable<Document>[],
): Generator<number, Finding[], void> {
  const found: { readonly each: Found; readonly finding: Finding }[] = []
  for (const [index, check] of checks.entries()) {
    for (const each of check.run(document)) found.push({ each, finding: worded(check, each) })
    yield index + 1
  }
  return inOrder(found)
}

function worded<Document>(check: Runnable<Document>, each: Found): Finding {
  const { cell, code, field, column, found, expected, difference = null, fix } = each
  const message = sentence(each.sentence, shortened(each.words))
  return {
    check: check.id,
    severity: each.severity ?? check.severity,
    code,
    field,
    column,
    cell: fullAddress(cell.sheet, cell.address),
    found,
    expected,
    difference,
    figures: check.figures,
    message: { vi: message.vi.trim(), en: message.en.trim() },
    fix: fix && fix.edits.length > 0 ? fix : null,
  }
}

/** Letters that a sentence repeats of a cell: a title may be a paragraph, a slip of the keyboard a page. */
const MOST_REPEATED = 300

/** The words of a sentence, of which those from cells are no longer than a sentence may be. */
const shortened = (words: Found['words']): Found['words'] =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, typeof word === 'string' ? clip(word, MOST_REPEATED) : word]),
  )
