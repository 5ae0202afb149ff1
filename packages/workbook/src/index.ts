export { type CalendarFile, calendarFile } from './calendar/ics.js'
export {
  type CheckedSheet,
  type CheckedTables,
  type CheckedWorkbook,
  type CheckOptions,
  type CheckStep,
  checkAll,
  checkGrids,
  checkUnderstood,
  checkWorkbook,
  findingsBySheet,
  findingsOf,
  nothingChecked,
  type PassedOver,
  type UnderstoodGrid,
  type UnderstoodSheet,
  understand,
  understanding,
  whyNothing,
} from './check/index.js'
export { firstAnnex, readAnnex } from './documents/annex/read-annex.js'
export { besideReport } from './documents/beside-report.js'
export {
  type CheckedDocument,
  type DescribedCheck,
  documentChecks,
  documentNames,
  type OfficeDocument,
} from './documents/check-document.js'
export { readLossTable } from './documents/loss-table/read-loss-table.js'
export { planWorkbook } from './documents/reform-plan/plan-workbook.js'
export { readPlan } from './documents/reform-plan/read-plan.js'
export { areStatistics, isMostlyText } from './documents/statistics-tables.js'
export {
  asksForTheDay,
  type Calculated,
  Calculation,
  type ChangedCell,
  type Entry,
  type UncalculatedCell,
} from './formula/calculation.js'
export type { DefinedName } from './formula/defined-name.js'
export type { CellMistake } from './framework/form/cell-mistake.js'
export { frameworkWorkbook } from './framework/framework-workbook.js'
export { type ImportedFramework, type ImportMistake, importFramework } from './framework/import-framework.js'
export type { Doubt } from './framework/printed/doubt.js'
export type { PrintedSource } from './framework/printed/printed-source.js'
export { draftPlanDocument, type PlanDraft } from './office/draft/draft-plan.js'
export { draftRegisterDocument, type RegisterSource } from './office/draft/draft-register.js'
export { draftReportDocument, type ReportDraft } from './office/draft/draft-report.js'
export { lossTableDocument } from './office/loss-table-document.js'
export { officeDocx, officeReportDocx } from './office/office-docx.js'
export { officeReportXlsx } from './office/office-report-xlsx.js'
export {
  numberCell,
  type OfficeCell,
  type OfficeHead,
  type OfficePart,
  type OfficePicture,
  type OfficeReport,
  type OfficeTable,
  openHead,
} from './office/office-table.js'
export { officeXlsx } from './office/office-xlsx.js'
export { type Targets, targetsDocument } from './office/targets-document.js'
export { unicodeFont } from './read/legacy/unicode-font.js'
export { maxColumns, maxFileBytes, maxRows } from './read/limits.js'
export type { ReadProblem } from './read/problem.js'
export { type OpenedFile, readFile, type SpreadsheetFormat } from './read/read-file.js'
export { faultOfFile } from './read/read-problems.js'
export { documentParagraphs, readText, runningTextOf } from './read/read-text.js'
export { shiftFormula } from './read/shift-formula.js'
export { type DecodedText, decodeText } from './read/text/decode-text.js'
export { type SheetLook, sheetLooks } from './read/xlsx/sheet-look.js'
export { readSheet } from './table/read-sheet.js'
export type { Account, LeftCell } from './template/account.js'
export {
  emptyFilling,
  type FilledColumn,
  type FilledRow,
  type Filling,
  type Lines,
  type ListName,
  type PlanColumn,
  planColumns,
} from './template/filling.js'
export { IDENTITY_SHEET, readIdentity, type TemplateIdentity } from './template/identity.js'
export { isOnlyNamed, LEFT_KINDS, type LeftKind } from './template/left-kind.js'
export { type Merged, mergeTemplates } from './template/merge/merge.js'
export type { MergeNote } from './template/merge/merge-note.js'
export type { MergePart } from './template/merge/merge-part.js'
export type { Receipt } from './template/merge/receipt.js'
export { type FilledPlace, type FilledTemplate, readTemplate } from './template/read-template.js'
export { NOBODY, type SplitPart, splitTemplate } from './template/split.js'
export { buildTemplate, hasCriteria } from './template/template.js'
export type { AgencyPart, TemplateOptions } from './template/template-options.js'
export { type UncountedText, uncountedSentence } from './template/uncounted-text.js'
export { type Unfinished, unfinished } from './template/unfinished.js'
export { readUnitList } from './units/read-unit-list.js'
export { unitNameIn, yearAbove } from './units/unit-name.js'
export { unitsWorkbook } from './units/units-workbook.js'
export { type Annotated, annotate, type FindingsBySheet } from './write/annotate.js'
export type { CellWrite } from './write/cell-write.js'
export { type ReportContents, reportWorkbook } from './write/report-workbook.js'
export { textToWorkbook } from './write/text-to-workbook.js'
export { type WritesBySheet, writeCells } from './write/write-cells.js'
