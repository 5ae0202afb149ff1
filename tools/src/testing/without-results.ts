import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The workbook as if no program had ever calculated it, so that LibreOffice has to. */
export function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook)
  const emptied = Object.entries(parts).map(([path, bytes]) => {
    if (!path.startsWith('xl/worksheets/')) return [path, bytes] as const
    return [
      path,
      strToU8(
        strFromU8(bytes)
          .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
          .replace(/ t="str"><f>/g, '><f>'),
      ),
    ] as const
  })
  return zipSync(Object.fromEntries(emptied))
}
