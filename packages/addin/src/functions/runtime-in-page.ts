/** What Excel calls: any function of what it hands over. */
export type Called = (...given: readonly unknown[]) => unknown

/** The part of Excel's runtime for custom functions that is used here. */
export interface FunctionsRuntime {
  associate(id: string, called: Called): void
  readonly Error?: new (code: string, message?: string) => object
}

const isRuntime = (value: unknown): value is FunctionsRuntime =>
  typeof value === 'object' && value !== null && 'associate' in value && typeof value.associate === 'function'

/** Excel's runtime for custom functions, where there is one yet. */
export function runtimeInPage(): FunctionsRuntime | null {
  const value: unknown = Reflect.get(globalThis, 'CustomFunctions')
  return isRuntime(value) ? value : null
}

/** How often the runtime is looked for: office.js brings it while the page is loading. */
const LOOK_EVERY_MS = 20
/** A page without Excel never gets one. */
const LOOK_FOR_MS = 60_000

/** Calls `use` once, with the runtime: at once where it is there, else as soon as it comes. */
export function whenRuntime(use: (runtime: FunctionsRuntime) => void): void {
  const lookUntil = Date.now() + LOOK_FOR_MS
  const look = (): boolean => {
    const runtime = runtimeInPage()
    if (runtime) use(runtime)
    return runtime !== null || Date.now() > lookUntil
  }
  if (look()) return
  const timer = setInterval(() => look() && clearInterval(timer), LOOK_EVERY_MS)
}
