import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Panel, type ReadPanel, readPanel } from '@parscore/analysis'
import { formatNumber, sum } from '@parscore/scoring'
import { decodeText } from '@parscore/workbook'
import { countedNodes } from './counted-nodes.js'
import type { Page } from './page.js'
import { Stop } from './stop.js'
import { UnitsAnswers } from './units-answers.js'

/**
 * The units of a csv of one’s own (unit, year, node and value, or a column a node or a year), by what their figures of a year add
 * up to; by its total or result alone, where it has one. What is left out of the file is said.
 *
 * @throws Error with one sentence in Vietnamese, for a line that cannot be taken, two figures of one unit and a year that there is not
 */
export async function openUnits(page: Page, path: string, year: number): Promise<UnitsAnswers> {
  const name = basename(path)
  const read = readPanel(await textOf(path), { source: name, provinces: null, year })
  stopAtFault(read, name)
  const { panel, rejected } = read
  if (!panel.years.includes(year)) throw new Stop(`Tệp không có năm ${year}. Có: ${panel.years.join(', ')}.`)
  const nodes = countedNodes(panel.nodes)
  const others = panel.nodes.filter((node) => !nodes.includes(node))
  const left = rejected.map(({ line, message }) => `dòng ${line}: ${message.vi}`)
  if (left.length > 0) page.answer(`${name}: ${left.join('; ')}.`)
  if (others.length > 0) page.answer(`Tính theo ${quoted(nodes)}; không cộng ${quoted(others)}.`)
  const lacking = lackingIn(panel, year, nodes)
  if (lacking.length > 0) page.answer(`Thiếu số nên không tính, không coi là 0: ${lacking.join('; ')}.`)
  const years = new Map(panel.years.map((each) => [each, sumsOf(panel, each, nodes)]))
  const origin = { title: `${name}, năm ${year}`, source: name }
  return new UnitsAnswers(page, years.get(year) ?? new Map(), new Map(), origin, years)
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Stop(`Không mở được tệp «${path}».`, { cause })
  })
  const decoded = decodeText(bytes)
  if (!decoded) throw new Stop(`Tệp «${basename(path)}» không phải văn bản: lưu bảng dưới dạng CSV.`)
  return decoded.text
}

function stopAtFault({ rejected, duplicates }: ReadPanel, name: string): void {
  const wrong = rejected.find(({ kind }) => kind === 'wrong')
  if (wrong) throw new Stop(`${name}, dòng ${wrong.line}: ${wrong.message.vi}`)
  const [twice] = duplicates.filter(({ cell, first }) => cell.value !== first.value)
  if (!twice) return
  const { cell, first } = twice
  throw new Stop(
    `${name}, dòng ${cell.provenance.line}: «${cell.unit}» đã có ${formatNumber(first.value, 'vi')} ở dòng ${first.provenance.line}, ở đây là ${formatNumber(cell.value, 'vi')}.`,
  )
}

/** Sums of units that miss nothing: a part that was not measured is not 0. */
function sumsOf(panel: Panel, year: number, nodes: readonly string[]): ReadonlyMap<string, number> {
  const { units, rows } = panel.year(year).only(nodes)
  return new Map(
    units.flatMap((unit, place) => {
      const known = (rows[place] ?? []).filter((value) => value !== null)
      return known.length > 0 && known.length === rows[place]?.length ? [[unit, sum(known)] as const] : []
    }),
  )
}

/** The units that miss a figure, each with what of. */
function lackingIn(panel: Panel, year: number, nodes: readonly string[]): readonly string[] {
  const table = panel.year(year).only(nodes)
  return panel.units.flatMap((unit) => {
    const missed = table.nodes.filter((node) => table.value(unit, node) === null)
    return missed.length > 0 ? [`${unit} (${missed.join(', ')})`] : []
  })
}

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ')
