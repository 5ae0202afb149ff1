import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A value as the second reader tells it: days and times in forms of their own. */
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ day: z.string() }),
  z.object({ serial: z.number() }),
  z.object({ time: z.string() }),
])
export type OtherValue = z.infer<typeof value>

const answer = z.union([
  z.object({ sheets: z.array(z.object({ name: z.string(), cells: z.record(z.string(), value) })) }),
  z.object({ error: z.string() }),
])
/** What openpyxl or xlrd read of a file, or why they did not. */
export type OtherReading = z.infer<typeof answer>

const SCRIPT = fileURLToPath(new URL('../../corpus/second_reader.py', import.meta.url))

/** Of a file; some keep openpyxl busy for an hour, or until the memory is full. */
const PATIENCE = 60_000

/** openpyxl and xlrd in one process of Python, asked a file at a time; one that a file has ended is started anew for the next. */
export class SecondReader {
  #python: Python | null = null

  async read(path: string): Promise<OtherReading> {
    const python = this.#python ?? new Python()
    this.#python = python
    const read = await python.read(path)
    if (read === null) this.end()
    return read ?? { error: 'the second reader took too long or ended' }
  }

  end(): void {
    this.#python?.end()
    this.#python = null
  }
}

class Python {
  readonly #python = spawn(process.env.PYTHON ?? 'python3', [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
  readonly #lines = createInterface({ input: this.#python.stdout })[Symbol.asyncIterator]()

  constructor() {
    // Of one that has ended nothing can be asked: its answer is that there is none.
    this.#python.stdin.on('error', () => undefined)
  }

  async read(path: string): Promise<OtherReading | null> {
    this.#python.stdin.write(`${path}\n`)
    const timer = setTimeout(() => this.#python.kill(), PATIENCE)
    const line = await this.#lines.next()
    clearTimeout(timer)
    return line.done ? null : answer.parse(JSON.parse(line.value))
  }

  end(): void {
    this.#python.stdin.end()
    this.#python.kill()
  }
}
