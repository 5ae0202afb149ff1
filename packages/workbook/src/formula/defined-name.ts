/** A name that a workbook gives to cells or to a formula. */
export interface DefinedName {
  readonly name: string
  /** What it stands for, without `=`. */
  readonly refersTo: string
  /** The sheet that it is known in; `null` for all. */
  readonly sheet: string | null
}
