import type { Frame, Page } from 'playwright-core'
import { z } from 'zod'
import type { TestBrowser } from '../browser.js'
import { ORIGIN } from '../packaged.js'
import { type HostOptions, hostPage } from './host-page.js'
import { type QueryAnswer, QueryExecutor, queryBody } from './process-query.js'
import type { ExcelWorkbook } from './workbook.js'

/** A call of a custom function as Excel sends it. */
export interface FunctionCall {
  readonly id: string
  /** 2-D arrays for ranges, `null` for what was left out. */
  readonly given: readonly unknown[]
  readonly address?: string
}

/** An add-in open in the stand-in. */
export interface OpenAddin {
  readonly page: Page
  readonly frame: Frame
  /** Requests that Excel answered, oldest first; one is one `sync`. */
  readonly requests: readonly { readonly actions: readonly string[] }[]
  /** Makes the next requests, one where it is not said, fail with an error of Excel. */
  failNext(code: string, requests?: number): void
  /** Makes a request that writes formulas fail, after so many that do not. */
  failAfterWrites(code: string, writes: number): void
  /** Excel has too much to do: the next requests are answered with 429. */
  throttleNext(requests: number): void
  /** Largest answer in characters before Excel refuses it. */
  limitAnswers(characters: number): void
  /** Largest request in characters before Excel refuses it. */
  limitRequests(characters: number): void
  /** A person begins to type in a cell, which is what Excel then waits for. */
  beginCellEdit(): void
  /** The person presses Enter. */
  endCellEdit(): void
  callFunctions(calls: readonly FunctionCall[]): Promise<FunctionAnswer[]>
}

const message = z.object({
  id: z.number(),
  type: z.number(),
  flags: z.number().optional(),
  message: z.object({ body: z.unknown() }),
})
/** A result as Office.js sends it: which call, whether it worked, the value, and for an error its number. */
const invocationResult = z.tuple([z.number(), z.boolean(), z.unknown()]).rest(z.unknown())

/** What Excel was answered for a call. */
export interface FunctionAnswer {
  readonly worked: boolean
  /** The value; for an error its sentence. */
  readonly value: unknown
}

/** Excel's name for events among the messages of a host, and for what happened. */
const EVENT_CATEGORY = 65_536
const EVENTS = { changed: 10, activated: 11, deleted: 15, calculated: 16 } as const
/** Among the flags of a request: Excel is to wait until no cell is edited. */
const DELAY_FOR_CELL_EDIT = 64
const CUSTOM_FUNCTION = 1
const CALL = 1000

/** The Excel that each page talks with now: a page that is opened again keeps what was put into it. */
const excelOf = new WeakMap<Page, ExcelBridge>()

/** Lets Office.js in the pages of this tab talk with the Excel that is beside it. */
async function connect(page: Page, excel: ExcelBridge): Promise<void> {
  const isConnected = excelOf.has(page)
  excelOf.set(page, excel)
  if (isConnected) return
  await page.exposeFunction('parscoreExcel', (text: string) => excelOf.get(page)?.answer(text) ?? null)
  await page.addInitScript(() => {
    if (!location.pathname.endsWith('taskpane.html')) return
    const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
      sendMessageToHost(text) {
        const answer: (text: string) => Promise<string | null> = Reflect.get(window, 'parscoreExcel')
        answer(text).then((said) => said !== null && bridge.onMessageFromHost?.(said))
      },
    }
    Reflect.set(window, '_richApiNativeBridge', bridge)
  })
}

/** Opens the built add-in in the stand-in for Excel on the web: real `office.js`, a workbook in memory. */
export async function openAddin(
  browser: TestBrowser,
  workbook: ExcelWorkbook,
  options: HostOptions = { language: 'vi-VN', width: 400, height: 900 },
): Promise<OpenAddin> {
  const page = await browser.blank({ width: options.width, height: options.height })
  const excel = new ExcelBridge(page, workbook)
  await connect(page, excel)
  browser.served.put('/host.html', hostPage(options))
  await page.goto(`${ORIGIN}/host.html`)
  const frame = await addinFrame(page)
  return {
    page,
    frame,
    requests: excel.requests,
    failNext: (code, requests = 1) => excel.failNext(code, requests),
    failAfterWrites: (code, writes) => excel.failAfterWrites(code, writes),
    throttleNext: (requests) => excel.throttleNext(requests),
    limitAnswers: (characters) => excel.limitAnswers(characters),
    limitRequests: (characters) => excel.limitRequests(characters),
    beginCellEdit: () => excel.beginCellEdit(),
    endCellEdit: () => excel.endCellEdit(),
    callFunctions: (calls) => excel.callFunctions(frame, calls),
  }
}

async function addinFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe')
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('the add-in has no frame')
  await frame.waitForSelector('#pane', { timeout: 30_000 })
  return frame
}

const isWrite = ({ Actions = [] }: z.infer<typeof queryBody>): boolean =>
  Actions.some(({ Name }) => Name === 'Formulas')

/** The answer to a request that Excel does not execute. */
const refused = (code: string): QueryAnswer => ({ Error: { Code: code, Message: code, Location: '' }, Results: [] })

/** The bridge over which Office.js and Excel talk. */
class ExcelBridge {
  readonly requests: { readonly actions: readonly string[] }[] = []
  private readonly executor: QueryExecutor
  private readonly results = new Map<number, FunctionAnswer>()
  /** Errors of Excel for the next requests, and how many of them are answered with 429. */
  private nextErrors: string[] = []
  private failingWrite: { readonly code: string; readonly after: number } | null = null
  private throttled = 0
  private largestAnswer = 5_000_000
  private largestRequest = 5_000_000
  /** Done when the cell that is being edited is left; `null` where none is. */
  private cellEdit: { readonly done: Promise<void>; end(): void } | null = null
  private calls = 0
  private readonly events: object[] = []

  constructor(
    private readonly page: Page,
    workbook: ExcelWorkbook,
  ) {
    this.executor = new QueryExecutor(workbook)
    workbook.onEvent(({ kind, sheet, address, isRemote }) => {
      const told = { worksheetId: sheet.id, address, changeType: 'RangeEdited', source: isRemote ? 'Remote' : 'Local' }
      this.tell({
        messageCategory: EVENT_CATEGORY,
        messageType: EVENTS[kind],
        targetId: 'Workbook',
        message: JSON.stringify(told),
        id: 0,
        isRemoteOverride: isRemote,
      })
    })
  }

  /** Tells of events in one message for what happens at once: a request may write a thousand cells. */
  private tell(event: object): void {
    if (this.events.push(event) > 1) return
    queueMicrotask(() => void this.send(this.events.splice(0)))
  }

  failNext(code: string, requests: number): void {
    this.nextErrors = new Array<string>(requests).fill(code)
  }

  failAfterWrites(code: string, writes: number): void {
    this.failingWrite = { code, after: writes }
  }

  throttleNext(requests: number): void {
    this.throttled = requests
  }

  limitRequests(characters: number): void {
    this.largestRequest = characters
  }

  beginCellEdit(): void {
    let end = (): void => undefined
    const done = new Promise<void>((resolve) => {
      end = resolve
    })
    this.cellEdit = { done, end }
  }

  endCellEdit(): void {
    this.cellEdit?.end()
    this.cellEdit = null
  }

  limitAnswers(characters: number): void {
    this.largestAnswer = characters
  }

  /** Answers one message of the page; `null` for what wants no answer. */
  async answer(text: string): Promise<string | null> {
    const asked = message.parse(JSON.parse(text))
    if (asked.type !== 1) return null
    const isPatient = ((asked.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0
    if (this.cellEdit && isPatient) await this.cellEdit.done
    const { body } = asked.message
    const query = queryBody.parse(typeof body === 'string' ? JSON.parse(body) : body)
    this.collectResults(query)
    this.requests.push({ actions: (query.Actions ?? []).map(({ Name }) => Name) })
    const answered = (statusCode: number, answer: object) =>
      JSON.stringify({ id: asked.id, type: 2, message: { statusCode, headers: {}, body: answer } })
    if (this.throttled > 0) {
      this.throttled -= 1
      return answered(429, { error: { code: 'ActivityLimitReached', message: 'Too many requests.' } })
    }
    const error = this.nextErrors.shift() ?? this.errorOfWrite(text.length <= this.largestRequest && isWrite(query))
    if (error !== null) return answered(200, refused(error))
    if (this.cellEdit) return answered(200, refused('InvalidOperationInCellEditMode'))
    if (text.length > this.largestRequest) return answered(200, refused('RequestPayloadSizeLimitExceeded'))
    return answered(200, this.answerTo(query))
  }

  async callFunctions(frame: Frame, calls: readonly FunctionCall[]): Promise<FunctionAnswer[]> {
    const numbered = calls.map((call) => {
      this.calls += 1
      return { ...call, number: this.calls }
    })
    await this.send(
      numbered.map(({ id, given, address = 'Sheet1!A1', number }) => [
        CUSTOM_FUNCTION,
        CALL,
        '',
        [number, id, given, address, 0],
        number,
      ]),
      frame,
    )
    const deadline = Date.now() + 60_000
    while (numbered.some(({ number }) => !this.results.has(number))) {
      if (Date.now() > deadline) throw new Error('Excel waits for results of custom functions')
      await this.page.waitForTimeout(20)
    }
    return numbered.flatMap(({ number }) => this.results.get(number) ?? [])
  }

  private answerTo(query: z.infer<typeof queryBody>): QueryAnswer {
    if (query.Actions?.some(({ Name }) => /^SetInvocation/.test(Name)))
      return { Error: null, Results: query.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }
    const answer = this.executor.execute(query)
    return JSON.stringify(answer).length <= this.largestAnswer ? answer : refused('ResponsePayloadSizeLimitExceeded')
  }

  /** The error of the write that is to fail, once so many have worked. */
  private errorOfWrite(isWritten: boolean): string | null {
    if (!isWritten || !this.failingWrite) return null
    const { code, after } = this.failingWrite
    this.failingWrite = after > 0 ? { code, after: after - 1 } : null
    return after > 0 ? null : code
  }

  private collectResults({ Actions = [] }: z.infer<typeof queryBody>): void {
    for (const { Name, ArgumentInfo } of Actions) {
      if (!/^SetInvocation(?:Array)?Results$/.test(Name)) continue
      for (const result of z.array(invocationResult).parse(ArgumentInfo?.Arguments?.[0])) {
        const [number, worked, value] = result
        this.results.set(number, { worked, value })
      }
    }
  }

  private async send(entries: readonly unknown[], frame: Frame | undefined = this.page.frames().at(-1)): Promise<void> {
    await frame?.evaluate(
      (text) => {
        const bridge: { onMessageFromHost?(text: string): void } | undefined = Reflect.get(
          window,
          '_richApiNativeBridge',
        )
        bridge?.onMessageFromHost?.(text)
      },
      JSON.stringify({ type: 3, message: { entries } }),
    )
  }
}
