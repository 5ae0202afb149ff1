import type { Check } from '../../../checks/check.js'
import type { Annex } from '../annex.js'
import { countNotWhole } from './count-not-whole.js'
import { indicatorEmpty } from './indicator-empty.js'
import { indicatorMisnumbered } from './indicator-misnumbered.js'
import { indicatorMissing } from './indicator-missing.js'
import { indicatorNotANumber } from './indicator-not-a-number.js'
import { indicatorRepeated } from './indicator-repeated.js'
import { indicatorUnknown } from './indicator-unknown.js'
import { optionOutside } from './option-outside.js'
import { orderOfMagnitude } from './order-of-magnitude.js'
import { partOverWhole } from './part-over-whole.js'
import { partsMismatch } from './parts-mismatch.js'
import { shareAmbiguous } from './share-ambiguous.js'
import { shareMismatch } from './share-mismatch.js'
import { shareOver100 } from './share-over-100.js'
import { sharesNotWhole } from './shares-not-whole.js'

/** Every check of a statistical annex. */
export const annexChecks: readonly Check<Annex>[] = [
  indicatorRepeated,
  indicatorMisnumbered,
  indicatorMissing,
  indicatorUnknown,
  indicatorEmpty,
  indicatorNotANumber,
  optionOutside,
  countNotWhole,
  partsMismatch,
  partOverWhole,
  shareMismatch,
  shareAmbiguous,
  shareOver100,
  sharesNotWhole,
  orderOfMagnitude,
]
