import type { PackageParts } from './package-parts.js'
import { workbookPath } from './write-cells.js'

const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const MACROS = 'application/vnd.ms-office.vbaProject'

/** Whether a workbook is of the kind that may hold macros (`.xlsm`): Excel refuses it under the name of the other kind. */
export const mayHoldMacros = (parts: PackageParts): boolean =>
  /macroEnabled/i.test(parts.typeOf(workbookPath(parts)) ?? '')

/** Makes a workbook with macros one without, of the kind of an `.xlsx`. */
export function takeMacrosOut(parts: PackageParts): void {
  const workbook = workbookPath(parts)
  for (const { target } of parts.relationships(workbook).filter(isMacro)) {
    for (const own of parts.relationships(target)) parts.remove(own.target)
    parts.remove(target)
  }
  parts.unrelate(workbook, isMacro)
  parts.undeclare(MACROS)
  parts.declare(workbook, PLAIN)
}

const isMacro = ({ type }: { readonly type: string }): boolean => /^vbaProject/.test(type)
