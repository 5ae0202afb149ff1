/** Excel hands a file over in slices; this is the largest. */
const SLICE = 4_194_304

/** The workbook that is open in Excel, as the file that it would be saved as. */
export async function openWorkbookFile(): Promise<File> {
  const { document } = Office.context
  const file = await answered<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  )
  try {
    const slices: Uint8Array<ArrayBuffer>[] = []
    for (let place = 0; place < file.sliceCount; place += 1) {
      const { data } = await answered<Office.Slice>((done) => file.getSliceAsync(place, done))
      slices.push(Uint8Array.from(data))
    }
    return new File(slices, workbookName(document.url))
  } finally {
    file.closeAsync()
  }
}

/**
 * The name that stands at the end of an address or a path; a workbook that was never saved has none.
 *
 * @example workbookName('https://co-quan.example/B%E1%BA%A3ng.xlsx?web=1') // 'Bảng.xlsx'
 * @example workbookName(null) // 'so-dang-mo.xlsx'
 */
export function workbookName(url: string | null): string {
  const name =
    decodeURIComponent((url ?? '').split(/[?#]/)[0] ?? '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  return /\.xls[xmb]?$/i.test(name) ? name : 'so-dang-mo.xlsx'
}

const answered = <T>(ask: (done: (answer: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(error.message)),
    ),
  )
