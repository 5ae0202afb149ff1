/** What is known of the document beside its table. */
export interface PrintedSource {
  /** Name of the file. */
  readonly name: string
  /** The running lines of the document; the lines above the table where there are none. */
  readonly lines: readonly string[]
  /** The year to write where the document names none. */
  readonly year: number
}
