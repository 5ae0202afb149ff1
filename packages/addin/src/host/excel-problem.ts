import { sentence, type Text } from '@parscore/scoring'
import { texts } from '../texts/texts.js'

/** What Excel refuses, in a sentence. What is not Excel's is our mistake and is thrown on. */
export function excelProblem(error: unknown, sheet: string, cell: string): Text {
  if (!(error instanceof OfficeExtension.Error)) throw error
  switch (error.code) {
    case 'ItemNotFound':
    case 'InvalidObjectPath':
      return sentence(texts.sheetGone, { name: sheet })
    case 'AccessDenied':
      return sentence(texts.sheetProtected, { name: sheet, cell })
    case 'InvalidOperationInCellEditMode':
    case 'HostIsBusy':
    case 'Timeout':
      return texts.excelBusy
    default:
      return sentence(texts.excelFailed, { code: error.code })
  }
}

const TOO_LARGE = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RequestAborted',
  'MemoryLimitReached',
])

/** Whether Excel refused because the answer was too large; then it is read in parts. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && TOO_LARGE.has(error.code)
