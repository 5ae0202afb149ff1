import { type Framework, fail, ok, parseFramework, type Result, type Text } from '@parscore/scoring'

/** Mistakes that are told at once. */
const SHOWN = 20

/**
 * Reads a framework from a file that the user chose: an authoring workbook, or YAML or JSON.
 *
 * @returns the framework, or its mistakes, each with its place
 */
export async function loadFramework(bytes: Uint8Array, name: string): Promise<Result<Framework, readonly Text[]>> {
  return /\.(?:ya?ml|json)$/i.test(name) ? fromText(bytes) : fromWorkbook(bytes, name)
}

async function fromText(bytes: Uint8Array): Promise<Result<Framework, readonly Text[]>> {
  const { parse } = await import('yaml')
  try {
    const parsed = parseFramework(parse(new TextDecoder().decode(bytes), { maxAliasCount: 100 }))
    return parsed.ok ? parsed : fail(parsed.error.slice(0, SHOWN).map(({ path, message }) => placed(path, message)))
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return fail([{ vi: reason, en: reason }])
  }
}

async function fromWorkbook(bytes: Uint8Array, name: string): Promise<Result<Framework, readonly Text[]>> {
  const { readFile, readFrameworkWorkbook } = await import('../host/open-workbook.js')
  const file = await readFile(bytes, name)
  if (!file.ok) return fail([file.error.message])
  const read = readFrameworkWorkbook(file.value.grids)
  return read.ok ? ok(read.value) : fail(read.error.slice(0, SHOWN).map(({ cell, message }) => placed(cell, message)))
}

const placed = (place: string, { vi, en }: Text): Text => ({ vi: `${place}: ${vi}`, en: `${place}: ${en}` })
