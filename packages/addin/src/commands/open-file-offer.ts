import type { Text } from '@parscore/scoring'
import { commandsTexts as texts } from './commands-texts.js'
import { openWorkbookFile } from './open-workbook-file.js'

/** The file that is open beside the forms, which each field that takes such a file offers. */
export interface OpenFileOffer {
  /** How its name ends, without the point. */
  readonly ending: string
  /** What the button says. */
  readonly label: Text
  /** Hands it over as it is now. */
  hand(): Promise<File>
}

/** The workbook that is open in Excel. */
export const offerOfExcel: OpenFileOffer = { ending: 'xlsx', label: texts.openWorkbook, hand: openWorkbookFile }
