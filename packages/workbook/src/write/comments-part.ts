import { escapeXml } from '@parscore/scoring'
import { attribute } from './attribute.js'
import { LONGEST } from './longest-text.js'
import { storedText } from './stored-text.js'

const NEW =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>'
const AUTHORS = /<(?:\w+:)?author\b[^>]*?(?:\/>|>)/g
const COMMENT = /<(?:\w+:)?comment\b[^>]*>[\s\S]*?<\/(?:\w+:)?comment>/g
const PLAIN_TEXT = /(<(?:\w+:)?text\b[^>]*>)\s*(<(\w+:)?t\b[^>]*>[\s\S]*?<\/(?:\w+:)?t>)/
const CHARACTERS = /<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g

/** The comments of one sheet; those that stand there are kept. Each cell may be added to once. */
export class CommentsPart {
  private readonly prefix: string
  private readonly old: ReadonlyMap<string | null, string>
  private readonly extended = new Map<string, string>()
  private readonly added: string[] = []

  constructor(private readonly text: string = NEW) {
    this.prefix = /<(\w+:)?comments\b/.exec(text)?.[1] ?? ''
    this.old = new Map([...text.matchAll(COMMENT)].map(([xml]) => [attribute(xml, 'ref'), xml]))
  }

  /** Adds a comment, below the one that the cell has. Gives the whole text of the cell's comment. */
  add(address: string, whole: string): string {
    const old = this.old.get(address)
    const comment = storedText(whole, LONGEST - (old === undefined ? 0 : old.length))
    if (old === undefined) {
      const { prefix } = this
      const author = (this.text.match(AUTHORS) ?? []).length
      const open = `<${prefix}comment ref="${address}" authorId="${author}">`
      this.added.push(`${open}<${prefix}text>${this.run(comment)}</${prefix}text></${prefix}comment>`)
      return comment
    }
    const more = old
      .replace(PLAIN_TEXT, `$1<${this.prefix}r>$2</${this.prefix}r>`)
      .replace(/<(?:\w+:)?(?:rPh|phoneticPr)\b|<\/(?:\w+:)?text>/, (next) => this.run(`\n\n${comment}`) + next)
    this.extended.set(old, more)
    return [...more.matchAll(CHARACTERS)].map(([, characters]) => characters).join('')
  }

  /** The part with the comments that were added, by an author of that name. */
  xml(author: string): string {
    const extended = this.text.replace(COMMENT, (old) => this.extended.get(old) ?? old)
    if (this.added.length === 0) return extended
    const tag = `<${this.prefix}author>${escapeXml(author)}</${this.prefix}author>`
    return this.appended(this.appended(extended, 'authors', tag), 'commentList', this.added.join(''))
  }

  private appended(text: string, list: string, inner: string): string {
    const { prefix } = this
    return text.replace(new RegExp(`</(?:\\w+:)?${list}>|<(?:\\w+:)?${list}\\s*/>`), (end) =>
      end.startsWith('</') ? inner + end : `<${prefix}${list}>${inner}</${prefix}${list}>`,
    )
  }

  private run(text: string): string {
    const { prefix } = this
    const font = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>`
    return `<${prefix}r>${font}<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`
  }
}
