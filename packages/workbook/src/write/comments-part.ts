import { attribute, escapeXml } from './xml.js'

const NEW =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>'
const AUTHORS = /<(?:\w+:)?author\b[^>]*?(?:\/>|>)/g
const COMMENT = /<(?:\w+:)?comment\b[^>]*>[\s\S]*?<\/(?:\w+:)?comment>/g
const PLAIN_TEXT = /(<(?:\w+:)?text\b[^>]*>)\s*(<(\w+:)?t\b[^>]*>[\s\S]*?<\/(?:\w+:)?t>)/
const CHARACTERS = /<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g

/** The comments of one sheet; those that stand there are kept. */
export class CommentsPart {
  private readonly prefix: string
  private author: number | null = null

  constructor(private text: string = NEW) {
    this.prefix = /<(\w+:)?comments\b/.exec(text)?.[1] ?? ''
  }

  /** Adds a comment, below the one that the cell has. Gives the length of the whole text by lines. */
  add(address: string, comment: string, author: string): string {
    const old = [...this.text.matchAll(COMMENT)].map(([xml]) => xml).find((xml) => attribute(xml, 'ref') === address)
    if (old === undefined) {
      const { prefix } = this
      const made = `<${prefix}comment ref="${address}" authorId="${this.authorNumber(author)}"><${prefix}text>${this.run(comment)}</${prefix}text></${prefix}comment>`
      this.text = this.text.replace(/<\/(?:\w+:)?commentList>|<(?:\w+:)?commentList\s*\/>/, (end) =>
        end.startsWith('</') ? made + end : `<${prefix}commentList>${made}</${prefix}commentList>`,
      )
      return comment
    }
    const wrapped = old.replace(PLAIN_TEXT, `$1<${this.prefix}r>$2</${this.prefix}r>`)
    const more = wrapped.replace(
      /<(?:\w+:)?(?:rPh|phoneticPr)\b|<\/(?:\w+:)?text>/,
      (next) => this.run(`\n\n${comment}`) + next,
    )
    this.text = this.text.replace(old, () => more)
    return [...more.matchAll(CHARACTERS)].map(([, characters]) => characters).join('')
  }

  xml(): string {
    return this.text
  }

  private run(text: string): string {
    const { prefix } = this
    const font = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>`
    return `<${prefix}r>${font}<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`
  }

  private authorNumber(author: string): number {
    if (this.author !== null) return this.author
    this.author = (this.text.match(AUTHORS) ?? []).length
    const tag = `<${this.prefix}author>${escapeXml(author)}</${this.prefix}author>`
    this.text = this.text.replace(/<\/(?:\w+:)?authors>|<(?:\w+:)?authors\s*\/>/, (end) =>
      end.startsWith('</') ? tag + end : `<${this.prefix}authors>${tag}</${this.prefix}authors>`,
    )
    return this.author
  }
}
