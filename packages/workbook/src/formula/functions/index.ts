import type { FunctionTable } from '../call.js'
import { arithmetic } from './arithmetic.js'
import { counting } from './counting.js'
import { dates } from './dates.js'
import { information } from './information.js'
import { logic } from './logic.js'
import { lookup } from './lookup.js'
import { ranking } from './ranking.js'
import { rounding } from './rounding.js'
import { subtotals } from './subtotal.js'
import { texts } from './texts.js'

/** Every function that is calculated here. Adding one is a line in the table of its family. */
export const functions: FunctionTable = {
  ...arithmetic,
  ...counting,
  ...dates,
  ...information,
  ...logic,
  ...lookup,
  ...ranking,
  ...rounding,
  ...subtotals,
  ...texts,
}
