import {
  addressOf,
  type CellValue,
  cellAddress,
  type Finding,
  type Grid,
  type Lang,
  placeOf,
  severityNames,
  type Text,
} from '@parscore/scoring'
import { checkAll, findingsOf, nothingChecked, whyNothing } from '@parscore/workbook'
import { knownFrameworks } from '../frameworks/known-frameworks.js'
import { layoutsFor } from '../layouts/remembered-layouts.js'
import { type ArgumentCell, argument, cellsOf, isError, isOmitted, single } from './argument.js'
import { FRAMEWORK, frameworkIn } from './find-criterion.js'
import { displayLanguage } from './language.js'
import { FunctionProblem } from './problem.js'

const RANGE: Text = { vi: 'vùng bảng chấm', en: 'range' }
const HEADER: readonly Text[] = [
  { vi: 'Mức độ', en: 'Severity' },
  { vi: 'Ô', en: 'Cell' },
  { vi: 'Tiêu chí', en: 'Criterion' },
  { vi: 'Đang ghi', en: 'Stands' },
  { vi: 'Đối chiếu với', en: 'Compared with' },
  { vi: 'Lệch', en: 'Difference' },
  { vi: 'Nội dung', en: 'Finding' },
]
const NOTHING: Text = { vi: 'Không phát hiện sai sót', en: 'Nothing wrong found' }

/**
 * Kiểm tra một bảng chấm điểm, kể cả dòng tiêu đề; kết quả là danh sách các phát hiện. | Checks a score sheet, header included; the result is the list of findings.
 * @customfunction CHECKSHEET
 * @param range Vùng bảng chấm, có dòng tiêu đề (Stt, tiêu chí, điểm tối đa, điểm) | Range of the score sheet with its header (code, criterion, maximum, points)
 * @param [framework] Bộ tiêu chí; mặc định là tự nhận ra | Framework; recognised if left out
 * @param invocation
 * @requiresParameterAddresses
 * @returns Danh sách phát hiện | List of findings
 */
export function checksheet(
  range: unknown[][],
  framework?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const given = argument(RANGE, range)
  const named = argument(FRAMEWORK, framework)
  const start = placeOfRange(invocation?.parameterAddresses?.[0] ?? '')
  const chosen = isOmitted(named) ? null : frameworkIn(single(named))
  const grid = gridOf(cellsOf(given))
  // What a person corrected in the pane holds here too.
  const layouts = layoutsFor([grid])
  const checked = checkAll([grid], { frameworks: knownFrameworks(), framework: chosen, previous: null, layouts })
  if (checked.passedOver.length > 0) throw new FunctionProblem('#VALUE!', whyNothing(checked).message)
  const findings = findingsOf(checked)
  const nothing = nothingChecked(checked)
  if (nothing && findings.length === 0) throw new FunctionProblem('#VALUE!', nothing)
  const lang = displayLanguage()
  if (findings.length === 0) return [[NOTHING[lang]]]
  return [HEADER.map((text) => text[lang]), ...findings.map((finding) => line(finding, start, lang))]
}

interface Place {
  readonly row: number
  readonly col: number
}

function line(finding: Finding, start: Place, lang: Lang): (string | number)[] {
  const place = placeOf(cellAddress(finding.cell))
  const cell = place ? addressOf(place.row + start.row, place.col + start.col) : ''
  const { severity, code, found, expected, difference, message } = finding
  return [severityNames[severity][lang], cell, code ?? '', found ?? '', expected ?? '', difference ?? '', message[lang]]
}

/** Where a range starts; the first cell where Excel does not say («address can be missing in some contexts»). */
function placeOfRange(address: string): Place {
  const [first = ''] = address.slice(address.lastIndexOf('!') + 1).split(':')
  return placeOf(first) ?? { row: 0, col: 0 }
}

function gridOf(cells: readonly (readonly ArgumentCell[])[]): Grid {
  const value = (cell: ArgumentCell): CellValue => (isError(cell) ? cell.error : cell)
  return {
    name: 'CHECKSHEET',
    rows: cells.map((row) => row.map(value)),
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    typed: true,
    dateSystem: '1900',
    cutOff: false,
  }
}
