/**
 * Runs notebooks, some at once; `check` compares their outputs with those that stand in them, `run` only makes them.
 *
 * @returns what went wrong, by notebook
 */
export function runNotebooks(names: readonly string[], mode: 'write' | 'check' | 'run'): Promise<string[]>
