import type { Text } from '@parscore/scoring'
import type { ErrorCode } from './value.js'

/** An error of Excel on its way up to the function that takes it, such as IFERROR, or to the cell. */
export class Fault extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

/** Something that is not calculated here: the cell keeps the value that it has, and is told. */
export class NotCalculated extends Error {
  constructor(readonly reason: Text) {
    super(reason.en)
  }
}
