import { type Framework, fail, ok, parseFramework, type Result, type Text } from '@parscore/scoring'

/** Mistakes that are told at once. */
const SHOWN = 20

/** A framework that was loaded, with what is to be looked at where it was read from a printed table. */
export interface LoadedFramework {
  readonly framework: Framework
  readonly doubts: readonly Text[]
}

/**
 * Reads a framework from a file that the user chose: an authoring workbook, a table as an office printed it, or YAML or JSON.
 *
 * @returns the framework, or its mistakes, each with its place
 */
export async function frameworkOfFile(
  bytes: Uint8Array,
  name: string,
): Promise<Result<LoadedFramework, readonly Text[]>> {
  return /\.(?:ya?ml|json)$/i.test(name) ? fromText(bytes) : fromTables(bytes, name)
}

async function fromText(bytes: Uint8Array): Promise<Result<LoadedFramework, readonly Text[]>> {
  const { yamlData } = await import('../host/written-yaml.js')
  const written = yamlData(bytes)
  if (!written.ok) return fail([written.error])
  const parsed = parseFramework(written.value.data)
  return parsed.ok
    ? ok({ framework: parsed.value, doubts: [] })
    : fail(parsed.error.slice(0, SHOWN).map(({ path, message }) => placed(path, message)))
}

async function fromTables(bytes: Uint8Array, name: string): Promise<Result<LoadedFramework, readonly Text[]>> {
  const { readFile, importFramework, documentParagraphs } = await import('../host/open-workbook.js')
  const file = await readFile(bytes, name)
  if (!file.ok) return fail([file.error.message])
  const lines = await documentParagraphs(bytes)
  const read = importFramework(file.value.grids, { name, lines, year: new Date().getFullYear() })
  const told = (each: { readonly cell: string | null; readonly message: Text }) =>
    each.cell === null ? each.message : placed(each.cell, each.message)
  if (!read.ok) return fail(read.error.slice(0, SHOWN).map(told))
  const { framework, doubts } = read.value
  return ok({ framework, doubts: doubts.slice(0, SHOWN).map(told) })
}

const placed = (place: string, { vi, en }: Text): Text => ({ vi: `${place}: ${vi}`, en: `${place}: ${en}` })
