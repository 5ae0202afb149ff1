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

/** openpyxl and xlrd in one process of Python, asked a file at a time. */
export class SecondReader {
  readonly #python = spawn(process.env.PYTHON ?? 'python3', [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
  readonly #lines = createInterface({ input: this.#python.stdout })[Symbol.asyncIterator]()

  async read(path: string): Promise<OtherReading> {
    this.#python.stdin.write(`${path}\n`)
    const line = await this.#lines.next()
    return line.done ? { error: 'the second reader has ended' } : answer.parse(JSON.parse(line.value))
  }

  end(): void {
    this.#python.stdin.end()
  }
}
