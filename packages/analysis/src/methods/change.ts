import { difference } from '@parscore/scoring'
import type { Panel } from '../panel/panel.js'

/** A figure in two years. */
export interface Change {
  readonly unit: string
  readonly node: string
  readonly from: number
  readonly to: number
  /** to − from, exact. */
  readonly change: number
}

/**
 * The changes of every unit and node from one year to another; only where both years have a figure.
 *
 * @example changes(readPanel('unit;2017;2018\nA;70,1;70,3', { source: 'x', provinces: null }).panel, 2017, 2018)[0].change // 0.2
 */
export function changes(panel: Panel, from: number, to: number): Change[] {
  return panel.units.flatMap((unit) =>
    panel.nodes.flatMap((node) => {
      const [before, after] = [panel.value(unit, from, node), panel.value(unit, to, node)]
      if (before === null || after === null) return []
      return [{ unit, node, from: before, to: after, change: difference(after, before) }]
    }),
  )
}
