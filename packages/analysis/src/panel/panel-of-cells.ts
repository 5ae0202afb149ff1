import type { PanelCell, PanelResult } from './panel.js'
import { PanelBuilder } from './panel-builder.js'

/**
 * Makes a panel of figures; units, nodes in the order in which they come first, years ascending. Of two figures for one cell the
 * first stays and the second is reported.
 *
 * @throws RangeError with the place, for a figure that is not finite and a unit or node without a name
 */
export function panelOf(cells: Iterable<PanelCell>): PanelResult {
  const builder = new PanelBuilder()
  for (const { unit, year, node, value, provenance } of cells) {
    if (!Number.isFinite(value)) throw new RangeError(`${unit}, ${year}, ${node}: ${value} is not a figure`)
    if (unit.trim() === '' || node.trim() === '')
      throw new RangeError(`${provenance.source}: a unit or node has no name`)
    builder.add(unit, year, node, value, provenance.source, provenance.line)
  }
  return builder.result()
}
