import { AlignmentType, ImageRun, Paragraph } from 'docx'
import type { OfficePicture } from './office-table.js'

/** Dots of a picture in a millimetre: Word counts 96 in an inch. */
const DOTS = 96 / 25.4
/** The part of a page that a picture may be high. */
const TALLEST = 200

/** A picture in a paragraph of its own, as wide as the page at the most, never cut. @param width of the page in millimetres */
export function officePicture({ svg, png, width: own, height, alt }: OfficePicture, width: number): Paragraph {
  const scale = Math.min((width * DOTS) / own, (TALLEST * DOTS) / height)
  const size = { width: Math.round(own * scale), height: Math.round(height * scale) }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        transformation: size,
        fallback: { type: 'png', data: png },
        altText: { name: alt, title: alt, description: alt },
      }),
    ],
  })
}
