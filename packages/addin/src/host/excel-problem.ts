import { sentence, type Text } from '@parscore/scoring'
import { hostTexts } from './host-texts.js'

/** What Excel refuses, in a sentence. What is not Excel's is our mistake and is thrown on. */
export function excelProblem(error: unknown, sheet: string, cell: string): Text {
  if (!(error instanceof OfficeExtension.Error)) throw error
  if (isThrottled(error)) return hostTexts.excelThrottled
  switch (error.code) {
    case 'ItemNotFound':
    case 'InvalidObjectPath':
      return sentence(hostTexts.sheetGone, { name: sheet })
    case 'AccessDenied':
      return sentence(hostTexts.sheetProtected, { name: sheet, cell })
    case 'InvalidSelection':
      return hostTexts.noCellsSelected
    case 'InvalidOperationInCellEditMode':
    case 'Timeout':
      return hostTexts.excelBusy
    default:
      return sentence(hostTexts.excelFailed, { code: error.code })
  }
}

const hasCode = (codes: ReadonlySet<string>) => (error: unknown) =>
  error instanceof OfficeExtension.Error && codes.has(error.code)

/** Whether Excel refused because the request or its answer was too large; then some is asked for at a time. */
export const isTooLarge = hasCode(
  new Set([
    'ResponsePayloadSizeLimitExceeded',
    'RequestPayloadSizeLimitExceeded',
    'RequestAborted',
    'MemoryLimitReached',
  ]),
)

/** Whether Excel refused because it had too much to do: it answers with 429 where an add-in asks too often. */
export const isThrottled = hasCode(new Set(['ActivityLimitReached', 'HostIsBusy', 'ServiceNotAvailable']))

/** Whether Excel refused to write: a locked cell, or a workbook that is open for reading only. */
export const isDenied = hasCode(new Set(['AccessDenied']))

/** Whether asking in another way cannot help: what was asked for is not there, or a person must do something first. */
export const isFinal = hasCode(
  new Set(['ItemNotFound', 'InvalidObjectPath', 'AccessDenied', 'InvalidSelection', 'InvalidOperationInCellEditMode']),
)
