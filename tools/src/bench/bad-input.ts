import { deflateRawSync } from 'node:zlib'
import { builtinFrameworks } from '@parscore/scoring'
import { readFile, readSheet } from '@parscore/workbook'
import { writeXlsx } from 'hucre'

const MB = 1024 * 1024

async function measured(name: string, bytes: Uint8Array): Promise<string> {
  globalThis.gc?.()
  const start = performance.now()
  const file = await readFile(bytes, name)
  const said = file.ok
    ? file.value.grids.map((grid) => readSheet(grid, { frameworks: builtinFrameworks() }).ok).join()
    : file.error.kind
  const seconds = (performance.now() - start) / 1000
  return `  ${name.padEnd(34)} ${seconds.toFixed(2).padStart(6)} s  ${said}`
}

/** The single entry of a real workbook that holds its sheet, replaced by 300 MB of spaces. */
function bomb(): Uint8Array {
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const size = 300 * MB
  const packed = deflateRawSync(Buffer.alloc(size, 0x20))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, central, name, end])
}

/** Files that a hostile or tired person makes: how long until they are read or refused. */
export async function benchBadInput(): Promise<string[]> {
  const rows = Array.from({ length: 200_000 }, (_, n) => [String(n + 1), `Tiêu chí ${n}`, 1, 0.5])
  const many = await writeXlsx({
    sheets: [{ name: 'S', rows: [['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt'], ...rows] }],
  })
  const sparse = 'Stt\tTiêu chí\tĐiểm chuẩn\n1\tA\t1\n'.padEnd(1_048_576 * 3, '\t\t\n')
  const lines = [
    await measured('300 MB zip bomb', bomb()),
    await measured('200 000 rows, xlsx', many),
    await measured('1 048 576 rows, tsv', Buffer.from(sparse)),
    await measured('truncated workbook', many.slice(0, many.length / 2)),
  ]
  return [
    'Bad input: time until it is read or refused',
    ...lines,
    `  peak memory of the whole benchmark ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ]
}
