import { describe, expect, it } from 'vitest'
import { commands } from './index.js'

describe('every command', () => {
  it.each(commands.map((command) => [command.id, command] as const))(
    '%s says in both languages what it is, what it takes, and an example',
    (_, { title, help, needs, parameters, operands, examples }) => {
      for (const text of [title, help, needs, ...parameters.flatMap((each) => [each.label, each.help])]) {
        expect(text.vi).not.toBe('')
        expect(text.en).not.toBe('')
      }
      expect(examples.length).toBeGreaterThan(0)
      expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining([...operands]))
    },
  )
  it('has an id of its own', () => {
    const names = commands.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(new Set(names).size).toBe(names.length)
  })
  it('takes what may be left out only after what must be given', () => {
    for (const { operands, parameters } of commands) {
      const required = operands.map((name) => parameters.find((each) => each.name === name)?.isRequired)
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)))
    }
  })
})
