import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../packages/', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

/** Names in the braces of the exports of an index. */
const exported = (index: string): string[] =>
  [...index.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) =>
        name
          .trim()
          .replace(/^type /, '')
          .replace(/^\w+ as /, ''),
      )
      .filter((name) => name !== ''),
  )

describe.each(['scoring', 'workbook', 'analysis', 'commands', 'notebook'])('what %s gives to others', (name) => {
  const index = read(`${name}/src/index.ts`)
  it('is named one by one', () => {
    expect(index).not.toMatch(/export \*/)
    expect(exported(index).length).toBeGreaterThan(5)
  })
  it('is what its API.md says; npm run api writes it anew', () => {
    const told = [...read(`${name}/API.md`).matchAll(/^\| `(\w+)`/gm)].map(([, own]) => own)
    expect(told).toEqual([...new Set(exported(index))].sort())
  })
  it('has a sentence each', () => {
    const silent = read(`${name}/API.md`)
      .split('\n')
      .filter((line) => /^\| `.*\|\s*\|$/.test(line))
    expect(silent).toEqual([])
  })
})
