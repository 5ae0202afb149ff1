/** What is wrong with an XML part: it ends in the middle, an end tag fits no start, or it is nested beyond any document. */
export type XmlFaultKind = 'cut-off' | 'mismatch' | 'too-deep'

/** An XML part that cannot be read. */
export class XmlFault extends Error {
  constructor(readonly kind: XmlFaultKind) {
    super(`XML ${kind}`)
    this.name = 'XmlFault'
  }
}
