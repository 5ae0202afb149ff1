import type { Framework } from '@parscore/scoring'
import type { FilledTemplate } from '../read-template.js'
import type { MergePart } from './merge-part.js'

/** What is merged: the workbooks that were taken, into the merge before where there is one. */
export interface MergeFiles {
  readonly framework: Framework
  readonly parts: readonly MergePart[]
  /** The merge before, whose values stay where the files are blank. */
  readonly base: FilledTemplate | null
  /** The unit whose sheet the merged workbook is; empty where no file names one. */
  readonly unit: string
}

/** All that brings values: the merge before, then the files by name. */
export const sourcesOf = ({ base, parts }: MergeFiles): readonly FilledTemplate[] => [
  ...(base ? [base] : []),
  ...parts.map(({ template }) => template),
]

/** Whether a workbook has the row of a criterion. */
export const hasRow = ({ identity }: FilledTemplate, code: string): boolean => identity.framework.byCode.has(code)
