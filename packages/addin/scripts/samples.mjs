/** The files that the start page offers: one for each kind of document. */
export const SAMPLES = [
  'hanam-2018.xlsx',
  'daknong-2021-thong-ke.xlsx',
  'daknong-2018-ke-hoach.xlsx',
  'daknong-2016-giai-trinh.docx',
]
