/** An error as Excel answers a request with: a code that Office.js hands on, and a sentence of Microsoft's kind. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const itemNotFound = (what: string): ApiError =>
  new ApiError('ItemNotFound', `The requested resource doesn't exist: ${what}`)
export const invalidArgument = (what: string): ApiError =>
  new ApiError('InvalidArgument', `The argument is invalid: ${what}`)
export const accessDenied = (): ApiError =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation on a protected cell.')
export const invalidSelection = (): ApiError =>
  new ApiError('InvalidSelection', 'The current selection is invalid for this operation.')
/** Of whole columns or rows nothing can be set; of too many merged blocks nothing is told. */
export const beyondLimit = (what: string): ApiError =>
  new ApiError('OperationCellsExceedLimit', `The operation exceeds the number of cells that it supports: ${what}`)
