import type { Check } from '../../../checks/check.js'
import type { UnitList } from '../unit-list.js'
import { unitChangeMismatch } from './unit-change-mismatch.js'
import { unitGradeMismatch } from './unit-grade-mismatch.js'
import { unitIndexMismatch } from './unit-index-mismatch.js'
import { unitMeanMismatch } from './unit-mean-mismatch.js'
import { unitOutOfScale } from './unit-out-of-scale.js'
import { unitOverMaximum } from './unit-over-maximum.js'
import { unitPartsMismatch } from './unit-parts-mismatch.js'
import { unitRankMismatch } from './unit-rank-mismatch.js'
import { unitRankTie } from './unit-rank-tie.js'
import { unitTwice } from './unit-twice.js'

/** Every check of a list of units. */
export const unitListChecks: readonly Check<UnitList>[] = [
  unitTwice,
  unitOverMaximum,
  unitOutOfScale,
  unitPartsMismatch,
  unitIndexMismatch,
  unitMeanMismatch,
  unitChangeMismatch,
  unitRankMismatch,
  unitRankTie,
  unitGradeMismatch,
]
