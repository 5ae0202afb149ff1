import type { Result, Text } from '@parscore/scoring'
import { z } from 'zod'

/** A file that a person gave to a command. The face reads it: from a disk, from what was dropped on a page, from Excel. */
export interface InputFile {
  /** Its name, without folders. */
  readonly name: string
  /** What the person calls it: the path on a terminal, the name on a page. */
  readonly path: string
  /** Whether the person named it, or it was found in a folder that the person named: such a one may hold something else. */
  readonly chosen: 'named' | 'found'
  /** When it was last changed, `null` where nobody knows. */
  readonly changed: Date | null
  /** Its bytes, or in a sentence why they cannot be had. */
  read(): Promise<Result<Uint8Array, Text>>
}

/** Files that were given together: one by one, or as a folder. */
export interface InputFiles {
  /** What the person calls all of them: the folder, or the file. */
  readonly path: string
  readonly files: readonly InputFile[]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

export const inputFileSchema = z.custom<InputFile>((value) => isObject(value) && 'read' in value)
export const inputFilesSchema = z.custom<InputFiles>((value) => isObject(value) && 'files' in value)
