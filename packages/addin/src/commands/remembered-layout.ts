import type { Command } from '@parscore/commands'
import type { FormValues } from './form-values.js'

/** The parameter that takes the layout of tables. */
const LAYOUT = 'layout'

/**
 * What stands in a form, and beside it the layouts that a person corrected on this machine for sheets of the same shape. A layout that
 * was chosen in the form stays.
 *
 * @returns the values themselves where nothing was corrected
 */
export async function withRememberedLayouts({ parameters }: Command, values: FormValues): Promise<FormValues> {
  if (!parameters.some(({ name }) => name === LAYOUT) || (values[LAYOUT] ?? '').length > 0) return values
  const files = Object.values(values).flatMap((value) => (typeof value === 'string' ? [] : value))
  const layouts = await layoutsOf(files)
  if (layouts === null) return values
  return { ...values, [LAYOUT]: [new File([layouts], 'bo-cuc.yaml')] }
}

async function layoutsOf(files: readonly File[]): Promise<string | null> {
  const { hasRemembered, layoutsFor } = await import('../layouts/remembered-layouts.js')
  if (!hasRemembered()) return null
  const { readFile } = await import('../host/report.js')
  const read = await Promise.all(
    files.map(async (file) => readFile(new Uint8Array(await file.arrayBuffer()), file.name)),
  )
  const layouts = layoutsFor(read.flatMap((file) => (file.ok ? file.value.grids : [])))
  return layouts.length === 0 ? null : JSON.stringify({ tables: layouts })
}
