// What cannot be used, by any command of the year.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, root, sample, say, written } from '../testing/office-year.js'

/** Where nothing is to be written. */
const untouched = folder()
const nowhere = (extension: 'docx' | 'xlsx') => join(untouched, `none.${extension}`)

describe('what cannot be used ends with 2, one sentence and no file', () => {
  const empty = written('x.txt', '')
  const prose = written('x.txt', 'Kính gửi Bộ Nội vụ.\n')
  it.each([
    ['facts of nothing', ['facts'], 'Cần một báo cáo'],
    ['facts of an empty file', ['facts', empty], 'Tệp trống'],
    ['facts of a file that is not there', ['facts', '/khong/co.txt'], 'Không tìm thấy tệp'],
    [
      'facts with an annex that is none',
      ['facts', prose, '--annex', sample('hanam-2018.tsv')],
      'không có biểu thống kê',
    ],
    ['facts as sarif', ['facts', prose, '--format', 'sarif'], 'Cần một báo cáo'],
    ['progress of a score sheet', ['progress', sample('hanam-2018.xlsx')], 'không có kế hoạch'],
    ['progress of running text', ['progress', prose], 'không có kế hoạch'],
    [
      'progress on no day',
      ['progress', sample('daknong-2018-ke-hoach.txt'), '--today', '31/6/2018'],
      'Cần một kế hoạch',
    ],
    ['a calendar of no framework', ['calendar'], 'Cần một bộ tiêu chí'],
    ['a calendar of an unknown framework', ['calendar', 'par-1999'], 'par-1999'],
    ['a calendar of a framework without dates', ['calendar', 'par-2022'], 'không nêu thời hạn nào'],
    ['an explanation as pdf', ['explain', sample('hanam-2018.xlsx'), '--out', 'x.pdf'], '.docx hoặc .xlsx'],
    [
      'targets where there is no score sheet',
      ['explain', sample('daknong-2016-giai-trinh.txt'), '--form', 'targets', '--out', nowhere('docx')],
      'cần một bảng chấm điểm',
    ],
    [
      'targets without columns or a target',
      ['explain', sample('daknong-2016.tsv'), '--form', 'targets', '--out', nowhere('docx')],
      '--target',
    ],
    ['an explanation of a plan', ['explain', sample('daknong-2018-ke-hoach.txt')], 'không có bảng chấm'],
    [
      'a template with an annex of no mapping',
      [
        'template',
        join(root, 'templates/examples/qd766.yaml'),
        nowhere('xlsx'),
        '--annex',
        sample('daknong-2021-thong-ke.tsv'),
      ],
      'chưa có ánh xạ',
    ],
    [
      'a template with a plan that is none',
      ['template', 'par-2016', nowhere('xlsx'), '--plan', sample('hanam-2018.tsv')],
      'không có kế hoạch',
    ],
    [
      'a template of a framework that scores no plan',
      [
        'template',
        join(root, 'templates/examples/qd766.yaml'),
        nowhere('xlsx'),
        '--plan',
        sample('daknong-2018-ke-hoach.txt'),
      ],
      'không có tiêu chí «mức độ hoàn thành kế hoạch CCHC»',
    ],
    ['a ranking of nothing', ['rank', folder()], 'không có bảng chấm nào'],
    ['a ranking of what is not there', ['rank', '/khong/co'], 'Không đọc được'],
    ['a ranking of running text', ['rank', prose], 'không có bảng chấm điểm'],
    ['PAPI of a folder without its files', ['province', 'Hà Nam', '--papi', folder()], 'không có tệp PAPI nào'],
    ['PAPI of a folder that there is not', ['province', 'Hà Nam', '--papi', '/khong/co'], 'Không đọc được thư mục'],
    ['a province that there is not', ['province', 'Atlantis'], 'Không có số liệu'],
    ['a form that there is not', ['explain', sample('hanam-2018.xlsx'), '--form', 'x'], '--form'],
  ])('%s', async (_, args, sentence) => {
    const { code, text, errors } = await say(...args)
    expect({ code, text }).toEqual({ code: 2, text: '' })
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(errors).toContain(sentence)
    expect(readdirSync(untouched)).toEqual([])
  })
  it('nothing is written over without --force', async () => {
    const out = written('x.ics', 'của tôi')
    expect(await say('calendar', 'par-2016', '--today', '1/6/2016', '--year', '2016', '--out', out)).toMatchObject({
      code: 2,
    })
    expect(readFileSync(out, 'utf8')).toBe('của tôi')
  })
})
