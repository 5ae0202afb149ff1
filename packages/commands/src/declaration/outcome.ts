import type { Part } from './part.js'

/** 0 nothing wrong, 1 findings of severity error, 2 an input that could not be used. */
export type ExitCode = 0 | 1 | 2

/** A file that a command made. The face writes it, offers it for download, or opens it. */
export interface OutputFile {
  /** The output parameter that it answers. */
  readonly parameter: string
  /** As the person named it; of a folder's files the name within the folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What is said once it is written. */
  readonly told: readonly Part[]
}

/** What a command gives back. */
export interface Outcome {
  readonly report: readonly Part[]
  readonly files: readonly OutputFile[]
  /** The same as data, one object a line of JSON. */
  readonly data: readonly object[]
  readonly exit: ExitCode
}

/** Bytes of a text file. */
export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
