// What a workbook of ours is before it is written: only what our workbooks have, in no library's words. The writer translates it.

/** What a cell may hold. */
export type ModelValue = string | number | boolean | Date | null

/** A colour in six hexadecimal digits, `1F4E79`. */
export interface ModelColour {
  readonly rgb: string
}

/** A line beside a cell. */
export interface BorderLine {
  readonly style: 'thin' | 'medium' | 'hair' | 'dotted'
  readonly color?: ModelColour
}

/** How a cell looks. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string
    readonly size?: number
    readonly bold?: boolean
    readonly italic?: boolean
    readonly underline?: boolean
    readonly color?: ModelColour
  }
  readonly fill?: {
    readonly type: 'pattern'
    readonly pattern: 'solid'
    readonly fgColor?: ModelColour
    readonly bgColor?: ModelColour
  }
  readonly border?: {
    readonly top?: BorderLine
    readonly right?: BorderLine
    readonly bottom?: BorderLine
    readonly left?: BorderLine
  }
  readonly alignment?: {
    readonly horizontal?: 'left' | 'center' | 'right'
    readonly vertical?: 'top' | 'center' | 'bottom'
    readonly wrapText?: boolean
    readonly indent?: number
    readonly textRotation?: number
  }
  /** The format of its number, as Excel writes it. */
  readonly numFmt?: string
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean }
}

/** A cell with more than a value. */
export interface Cell {
  readonly value?: ModelValue
  readonly style?: CellStyle
  /** Without `=`. */
  readonly formula?: string
  /** What the formula comes to, for programs that do not calculate. */
  readonly formulaResult?: ModelValue
  readonly hyperlink?: { readonly target: string; readonly location?: string; readonly tooltip?: string }
  readonly comment?: { readonly author?: string; readonly text: string }
}

/** Cells that are shown as one; rows and columns from 0, the last ones included. */
export interface MergeRange {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** What may be typed into cells. */
export interface DataValidation {
  readonly type: 'list' | 'decimal' | 'whole' | 'date' | 'textLength' | 'custom'
  readonly operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual'
  readonly formula1?: string
  readonly formula2?: string
  /** What a list offers. */
  readonly values?: readonly string[]
  readonly allowBlank?: boolean
  readonly showInputMessage?: boolean
  readonly showErrorMessage?: boolean
  readonly inputTitle?: string
  readonly inputMessage?: string
  readonly errorTitle?: string
  readonly errorMessage?: string
  readonly errorStyle?: 'stop' | 'warning' | 'information'
  /** `A1:A100`. */
  readonly range: string
}

/** How cells look where a formula is true of them. */
export interface ConditionalRule {
  readonly type: 'expression'
  readonly priority: number
  readonly formula: string
  readonly style: CellStyle
  readonly range: string
}

/** A name of a range; with a sheet's name as its scope it is known in that sheet only. */
export interface NamedRange {
  readonly name: string
  readonly range: string
  readonly scope?: string
}

/** How a sheet is printed. */
export interface PageSetup {
  readonly paperSize?: 'a4' | 'a3'
  readonly orientation?: 'portrait' | 'landscape'
  readonly fitToPage?: boolean
  readonly fitToWidth?: number
  readonly fitToHeight?: number
  readonly margins?: {
    readonly top?: number
    readonly right?: number
    readonly bottom?: number
    readonly left?: number
    readonly header?: number
    readonly footer?: number
  }
  readonly printArea?: string
  readonly printTitlesRow?: string
  readonly printTitlesColumn?: string
  readonly horizontalCentered?: boolean
}

/** A picture over cells; rows and columns from 0, its size in pixels. */
export interface SheetPicture {
  readonly data: Uint8Array
  readonly type: 'png'
  readonly anchor: {
    readonly from: { readonly row: number; readonly col: number }
    readonly to: { readonly row: number; readonly col: number }
  }
  readonly width: number
  readonly height: number
  readonly altText: string
}

/** A sheet to be written. */
export interface SheetModel {
  readonly name: string
  readonly columns?: readonly { readonly width?: number; readonly hidden?: boolean }[]
  readonly rows?: readonly (readonly ModelValue[])[]
  /** What cells have beside their value, by `row,column` from 0. */
  readonly cells?: ReadonlyMap<string, Cell>
  readonly merges?: readonly MergeRange[]
  readonly dataValidations?: readonly DataValidation[]
  readonly conditionalRules?: readonly ConditionalRule[]
  readonly autoFilter?: { readonly range: string }
  readonly freezePane?: { readonly rows?: number; readonly columns?: number }
  readonly protection?: Readonly<Record<string, boolean>>
  readonly pageSetup?: PageSetup
  readonly headerFooter?: {
    readonly oddHeader?: string
    readonly oddFooter?: string
    /** Whether the first page goes without. */
    readonly differentFirst?: boolean
  }
  readonly view?: { readonly showGridLines?: boolean; readonly zoomScale?: number; readonly tabColor?: ModelColour }
  readonly hidden?: boolean
  readonly veryHidden?: boolean
  /** Height in points and what is hidden, by row from 0. */
  readonly rowDefs?: ReadonlyMap<number, { readonly height?: number; readonly hidden?: boolean }>
  readonly images?: readonly SheetPicture[]
}

/** A workbook to be written. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[]
  readonly namedRanges?: readonly NamedRange[]
  /** The sheet that is shown first, from 0. */
  readonly activeSheet?: number
  readonly defaultFont?: { readonly name: string; readonly size: number }
  readonly properties?: {
    readonly title?: string
    readonly creator?: string
    readonly created?: Date
    readonly modified?: Date
  }
}
