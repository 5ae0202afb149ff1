/** Does something once what asks for it pauses; where it never pauses, after the longest wait all the same. */
export class AfterPause {
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked: number | null = null

  constructor(
    private readonly run: () => void,
    private readonly pauseMs: number,
    private readonly longestMs: number,
  ) {}

  /** Whether it was asked for and has not been done yet. */
  get isDue(): boolean {
    return this.asked !== null
  }

  ask(): void {
    const now = Date.now()
    this.asked ??= now
    clearTimeout(this.timer)
    const left = Math.max(0, this.asked + this.longestMs - now)
    this.timer = setTimeout(
      () => {
        this.asked = null
        this.run()
      },
      Math.min(this.pauseMs, left),
    )
  }

  cancel(): void {
    clearTimeout(this.timer)
    this.asked = null
  }
}
