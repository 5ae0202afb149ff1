import { escapeXml, placeOf } from '@parscore/scoring'
import { shiftFormula } from '../read/shift-formula.js'
import { unescapeXml } from '../read/xml/unescape-xml.js'
import { attribute } from './attribute.js'

const FORMULA = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/

/** The element of the formula of a cell, or `null`. */
export const formulaElement = (cell: string): string | null => FORMULA.exec(cell)?.[0] ?? null

/** A formula that was filled down or across: the file has its text in the first cell only. */
interface SharedFormula {
  readonly number: string
  /** Empty in all cells but the first. */
  readonly text: string
}

function sharedFormula(cell: string): SharedFormula | null {
  const match = FORMULA.exec(cell)
  const tag = match?.[1] ?? ''
  const number = attribute(tag, 't') === 'shared' ? attribute(tag, 'si') : null
  return number === null ? null : { number, text: unescapeXml(match?.[2] ?? '') }
}

/**
 * The cells that shared a formula whose first cell is written over, each with a formula of its own.
 *
 * @param cells the cells of a sheet in its order, as they are
 * @param changes what some of them become
 * @param prefix of the names of elements, with its colon
 * @returns further changes
 */
export function unshared(
  cells: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string>,
  prefix: string,
): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  if (![...changes].some(([address, xml]) => isFirstLost(cells.get(address), xml))) return own
  const lost = new Map<string, { readonly text: string; readonly address: string } | null>()
  for (const [address, cell] of cells) {
    const change = changes.get(address)
    const shared = sharedFormula(cell)
    if (!shared) continue
    const { number, text } = shared
    if (text !== '') lost.set(number, change !== undefined && isFirstLost(cell, change) ? { text, address } : null)
    const first = lost.get(number)
    const kept = change ?? cell
    if (!first || first.address === address || sharedFormula(kept)?.number !== number) continue
    const formula = `<${prefix}f>${escapeXml(moved(first.text, first.address, address))}</${prefix}f>`
    own.set(
      address,
      kept.replace(FORMULA, () => formula),
    )
  }
  return own
}

/** Whether a cell had the text of a shared formula and loses it. */
function isFirstLost(cell: string | undefined, change: string): boolean {
  const shared = cell === undefined ? null : sharedFormula(cell)
  return shared !== null && shared.text !== '' && sharedFormula(change)?.number !== shared.number
}

function moved(formula: string, from: string, to: string): string {
  const [start, end] = [placeOf(from), placeOf(to)]
  return start && end ? shiftFormula(formula, end.row - start.row, end.col - start.col) : formula
}
