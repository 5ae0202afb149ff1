/** So many lines at the beginning hold a document's number, date and title. */
const OPENING = 40
/** So many lines before a table hold its own title and what it belongs to. */
const NEAREST = 60

/** The lines of a document as they are read, to tell a table what was said before it. */
export class SaidBefore {
  private readonly opening: string[] = []
  private nearest: string[] = []

  add(text: string): void {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    for (const line of lines)
      if (this.opening.length < OPENING) this.opening.push(line)
      else this.nearest.push(line)
    if (this.nearest.length > 2 * NEAREST) this.nearest = this.nearest.slice(-NEAREST)
  }

  /** The lines of the beginning and the last ones. */
  lines(): string[] {
    return [...this.opening, ...this.nearest.slice(-NEAREST)]
  }
}
