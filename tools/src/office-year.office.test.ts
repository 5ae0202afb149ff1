// The rest of the reform office's year by the command: annex, plan, deadlines, explanation of losses, units, other indices.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leavesOf, parseFramework } from '@parscore/scoring'
import { buildTemplate, emptyFilling, type FilledColumn, readFile, readTemplate } from '@parscore/workbook'
import { parseCsv } from 'hucre'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { run } from './cli.js'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sample = (name: string) => join(root, 'templates/samples', name)
const folder = () => mkdtempSync(join(tmpdir(), 'parscore-year-'))

/** Where nothing is to be written. */
const untouched = folder()
const nowhere = (extension: 'docx' | 'xlsx') => join(untouched, `none.${extension}`)

async function say(...args: string[]) {
  const terminal = memoryTerminal()
  const code = await run(args, terminal)
  return { code, text: terminal.said.join('\n'), errors: terminal.errors.join('\n') }
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name)
  writeFileSync(path, content)
  return path
}

describe('parscore check takes the other documents of the year', () => {
  it('the annex: its findings, and the sum that holds', async () => {
    const { code, text } = await say('check', sample('daknong-2021-thong-ke.xlsx'))
    expect(code).toBe(1)
    expect(text).toContain('1 lỗi, 10 cảnh báo')
    expect(text).toContain('✓ Chỉ tiêu 3.1.3 khớp: 1579 + 40 + 57 + 231 + 12 + 109 = 2028')
    expect(text).toContain('✓ Chỉ tiêu 4.1.4 khớp: 4 + 123 + 323 = 450')
  })
  it('the plan: totals in figures and in words hold', async () => {
    const { code, text } = await say('check', sample('daknong-2018-ke-hoach.txt'))
    expect(code).toBe(0)
    expect(text).toContain('✓ Tổng kinh phí lĩnh vực khớp (triệu đồng): I: 350, II: 0, III: 100, IV: 120, V: 150')
    expect(text).toContain('✓ Tổng cộng khớp: 720 triệu đồng')
    expect(text).toContain('✓ Bằng chữ khớp: Bảy trăm hai mươi triệu đồng')
  })
  it('the explanation of losses, as a Word document', async () => {
    const { code, text } = await say('check', sample('daknong-2016-giai-trinh.docx'))
    expect(code).toBe(1)
    expect(text).toContain('mất 4,5')
    expect(text).toContain('«0.75/1/5» có lẽ là 0,75/1,5')
  })
  it('as JSON and SARIF in the shapes of the contract, each kind named', async () => {
    const { text } = await say('check', sample('daknong-2021-thong-ke.xlsx'), '--format', 'json')
    const shape = z.object({
      framework: z.null(),
      sheets: z.array(
        z.object({ kind: z.string(), findings: z.array(z.object({ check: z.string(), cell: z.string() })) }),
      ),
    })
    expect(shape.parse(JSON.parse(text)).sheets).toMatchObject([{ kind: 'annex', findings: { length: 11 } }])
    const sarif = await say('check', sample('daknong-2018-ke-hoach.txt'), '--format', 'sarif')
    const log = z.object({
      runs: z.array(
        z.object({
          tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
          results: z.array(z.object({ ruleId: z.string(), ruleIndex: z.number().min(0) })),
        }),
      ),
    })
    for (const { tool, results } of log.parse(JSON.parse(sarif.text)).runs)
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })
  it('an annotated copy has the findings as notes', async () => {
    const out = join(folder(), 'x.xlsx')
    const { text } = await say('check', sample('daknong-2021-thong-ke.xlsx'), '--fix', out)
    expect(text).toContain('11 ô có chú thích')
    const file = await readFile(readFileSync(out), 'x.xlsx')
    expect(file.ok && [...(file.value.grids[0]?.comments?.values() ?? [])].join()).toContain('chưa có số liệu')
  })
  it('compares with last year’s annex', async () => {
    const lastYear = written(
      '2020.tsv',
      readFileSync(sample('daknong-2021-thong-ke.tsv'), 'utf8').replaceAll('2.028', '202'),
    )
    const { text } = await say('check', sample('daknong-2021-thong-ke.tsv'), '--previous', lastYear)
    expect(text).toContain('năm trước 202: gấp 10 lần')
    const wrong = await say('check', sample('daknong-2021-thong-ke.tsv'), '--previous', sample('hanam-2018.tsv'))
    expect(wrong).toMatchObject({ code: 2, text: '' })
  })
})

describe('what LibreOffice saved as ods is the same document', () => {
  it('annex, plan and template, with the header that stands on every page', async () => {
    const files = [
      sample('daknong-2021-thong-ke.xlsx'),
      sample('daknong-2018-ke-hoach.xlsx'),
      join(root, 'templates/par-2018.xlsx'),
    ]
    const out = await convert(files, 'ods')
    const annex = await say('check', join(out, 'daknong-2021-thong-ke.ods'))
    expect(annex.text).toContain('1 lỗi, 10 cảnh báo')
    const plan = await say('check', join(out, 'daknong-2018-ke-hoach.ods'))
    expect(plan.text).toContain('7 lĩnh vực, 52 hoạt động, kinh phí 720 triệu đồng')
    const template = await say('check', join(out, 'par-2018.ods'))
    expect(template.text).toContain('Bộ tiêu chí: par-2018')
  }, 120_000)
})

describe('parscore facts', () => {
  const report = written(
    'bao-cao.txt',
    `Cổng dịch vụ công cung cấp 491 dịch vụ công mức độ 3 và 675 dịch vụ công mức độ 4.\n\nToàn tỉnh có 265/498 trường đạt chuẩn, đạt tỉ lệ 53,2%.\n`,
  )
  it('lists figures with their sentences and asks where text and annex differ', async () => {
    const { code, text } = await say('facts', report, '--annex', sample('daknong-2021-thong-ke.xlsx'))
    expect(code).toBe(0)
    expect(text).toContain('4 số liệu, 2 câu hỏi')
    expect(text).toContain('? Báo cáo ghi 491, biểu thống kê (chỉ tiêu 7.8.1) là 683. Số nào đúng?')
    expect(text).toContain('dòng 3: 265/498 trường đạt chuẩn; 53,2%')
  })
  it('without an annex says so, and as JSON gives the same', async () => {
    expect((await say('facts', report)).text).toContain('Không có biểu thống kê để đối chiếu')
    const { text } = await say('facts', report, '--format', 'json')
    expect(JSON.parse(text)).toMatchObject({ figures: { length: 4 }, questions: [] })
  })
})

describe('parscore progress', () => {
  it('tells what is late and due, and writes a workbook that it reads again', async () => {
    const at = folder()
    const { code, text } = await say(
      'progress',
      sample('daknong-2018-ke-hoach.txt'),
      '--year',
      '2018',
      '--today',
      '15/7/2018',
      '--out',
      join(at, 'td.xlsx'),
      '--chart',
      join(at, 'td.svg'),
    )
    expect(code).toBe(0)
    // The plan as it was issued has no column of results: nothing is known, nothing is late.
    expect(text).toContain(
      'Kế hoạch không có cột kết quả hoặc cột còn trống: chưa rõ việc nào đã xong trong 52 hoạt động',
    )
    expect(text).toContain('Đã hết hạn, chưa rõ kết quả (2)')
    expect(text).not.toContain('Chậm (')
    expect(text).toContain('Đến hạn tháng này (1)')
    expect(readFileSync(join(at, 'td.svg'), 'utf8')).toContain('1.1.2')
    const again = await say('progress', join(at, 'td.xlsx'), '--today', '15/7/2018')
    // Nobody has filled in a result yet.
    expect(again.text).toContain('chưa rõ việc nào đã xong trong 52 hoạt động')
    expect(again.text).toContain('Đã hết hạn, chưa rõ kết quả (2)')
    expect(again.text).toContain('Đến hạn tháng này (1)')
  })
  it('50 of 52 done are 96.15 %, worth half the points', async () => {
    const rows = Array.from(
      { length: 52 },
      (_, at) => `1.${at + 1};Việc ${at + 1};Sở Nội vụ;Tháng 1;Tháng 12;${at < 50 ? 'Có' : ''};;BC ${at}`,
    )
    const plan = written(
      'kh.csv',
      ['Stt;Nội dung;Chủ trì;Bắt đầu;Kết thúc;Đã xong;Ngày hoàn thành;Minh chứng', ...rows].join('\n'),
    )
    const { text } = await say('progress', plan, '--year', '2018', '--today', '1/1/2019')
    expect(text).toContain('Hoàn thành 50 trên 52 hoạt động: 96,15%')
    expect(text).toContain('đạt 50% điểm tối đa')
  })
})

describe('parscore calendar', () => {
  it('counts days and working days, and writes a calendar file', async () => {
    const out = join(folder(), 'c.ics')
    const { code, text } = await say('calendar', 'par-2016', '--year', '2016', '--today', '10/6/2016', '--out', out)
    expect(code).toBe(0)
    expect(text).toMatch(/15\/6\/2016 +còn 5 ngày \(3 ngày làm việc\)/)
    expect(readFileSync(out, 'utf8')).toContain('BEGIN:VCALENDAR')
  })
  it('in another year says that the sources do not say', async () => {
    expect((await say('calendar', 'par-2016', '--year', '2026', '--today', '1/1/2026')).text).toContain(
      'thì nguồn không nêu',
    )
  })
})

describe('parscore explain --out', () => {
  it('writes the causes and the targets as docx and xlsx, which LibreOffice opens whole', async () => {
    const at = folder()
    const hanam = sample('hanam-2018.xlsx')
    const asked = [
      ['giai-trinh.docx', 'losses'],
      ['giai-trinh.xlsx', 'losses'],
      ['muc-tieu.docx', 'targets'],
      ['muc-tieu.xlsx', 'targets'],
    ] as const
    for (const [name, form] of asked)
      expect(
        await say('explain', hanam, '--out', join(at, name), '--form', form, '--unit', 'UBND tỉnh Hà Nam'),
      ).toMatchObject({ code: 0 })
    // One name a folder: both kinds become the same pdf.
    for (const ending of ['docx', 'xlsx']) {
      const out = await convert(
        readdirSync(at)
          .filter((name) => name.endsWith(ending))
          .map((name) => join(at, name)),
        'pdf',
      )
      for (const name of ['giai-trinh', 'muc-tieu']) {
        const { stdout } = spawnSync('pdftotext', ['-layout', join(out, `${name}.pdf`), '-'], { encoding: 'utf8' })
        expect(stdout).toContain('Độc lập - Tự do - Hạnh phúc')
        expect(stdout).toContain('UBND TỈNH HÀ NAM')
        expect(stdout).toContain(
          name === 'muc-tieu' ? 'MỤC TIÊU NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH' : 'BẢNG GIẢI TRÌNH',
        )
      }
    }
  }, 120_000)
  it('a target of 80 is made of the fewest criteria; one out of reach is refused', async () => {
    const out = join(folder(), 'x.docx')
    expect(
      await say('explain', sample('hanam-2018.xlsx'), '--form', 'targets', '--target', '80', '--out', out),
    ).toMatchObject({ code: 0 })
    const far = await say(
      'explain',
      sample('hanam-2018.xlsx'),
      '--form',
      'targets',
      '--target',
      '101',
      '--out',
      join(folder(), 'y.docx'),
    )
    expect(far).toMatchObject({ code: 2 })
  })
  it('reconciles the table of Đắk Nông and tells what the older rule gives back', async () => {
    const { text } = await say('explain', sample('daknong-2016-giai-trinh.txt'))
    expect(text).toMatch(/mất 4,5, nguyên nhân\s+cộng lại 5,5, chênh 1/)
    expect(text).toContain('lấy lại được 0,5 điểm; 4,5 điểm chưa rõ')
  })
})

describe('parscore template --annex', () => {
  it('fills in what the annex knows and notes where it came from', async () => {
    const out = join(folder(), 'x.xlsx')
    const { text } = await say('template', 'par-2018', out, '--annex', sample('daknong-2021-thong-ke.xlsx'))
    expect(text).toContain('26 tiêu chí có số liệu')
    const file = await readFile(readFileSync(out), 'x.xlsx')
    const template = file.ok ? readTemplate(file.value.grids) : null
    if (!template?.ok) throw new Error('the template is not read')
    const rows = template.value.filling.rows
    expect(rows.get('3.4.1')?.values.get('input1')).toBe(0.999)
    expect(rows.get('3.4.1')?.comments.get('input1')).toContain(
      '- 3.4.1 Tỷ lệ HS TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn = 99,9% (D50)',
    )
    expect(rows.get('1.6')?.comments.get('self')).toContain('51/57')
  })
})

describe('parscore template --plan', () => {
  const rows = Array.from(
    { length: 25 },
    (_, at) => `1.${at + 1};Việc ${at + 1};Sở Nội vụ;Tháng 1;Tháng 12;${at < 24 ? 'Có' : ''}`,
  )
  const plan = written('kh.csv', ['Stt;Nội dung;Chủ trì;Bắt đầu;Kết thúc;Đã xong', ...rows].join('\n'))
  it('24 of 25 activities are 96 %, which the sheet scores 0.5 of 1 by itself', async () => {
    const out = join(folder(), 'x.xlsx')
    const { code, text } = await say('template', 'par-2016', out, '--plan', plan, '--today', '31/12/2016')
    expect({ code, text }).toMatchObject({
      code: 0,
      text: expect.stringContaining('1 tiêu chí có số liệu từ kế hoạch'),
    })
    const csv = await convert([out], everySheetAsCsv)
    const sheet = readFileSync(join(csv, 'x-Bảng chấm.csv'), 'utf8')
    const line = parseCsv(sheet).find((cells) => cells[0] === 'I.1.a') ?? []
    expect(line).toEqual(expect.arrayContaining(['24', '25', '0.5']))
    const file = await readFile(readFileSync(out), 'x.xlsx')
    const template = file.ok ? readTemplate(file.value.grids) : null
    const row = template?.ok ? template.value.filling.rows.get('I.1.a') : undefined
    expect(row?.comments.get('numerator')).toContain('hoàn thành 24/25 hoạt động (96%)')
  })
  it('where the rule of the criterion is not known the count stands in its note', async () => {
    const out = join(folder(), 'x.xlsx')
    expect(await say('template', 'par-2018', out, '--plan', plan)).toMatchObject({ code: 0 })
    const file = await readFile(readFileSync(out), 'x.xlsx')
    const template = file.ok ? readTemplate(file.value.grids) : null
    const row = template?.ok ? template.value.filling.rows.get('1.1.2') : undefined
    expect(row?.comments.get('self')).toContain('24/25')
  })
})

describe('parscore rank', () => {
  it('ranks units on what was assessed of each, with a page for each', async () => {
    const parsed = parseFramework(parse(readFileSync(join(root, 'templates/examples/so-2026.yaml'), 'utf8')))
    if (!parsed.ok) throw new Error('no framework')
    const framework = parsed.value
    const at = join(folder(), 'don-vi')
    mkdirSync(at)
    for (const [place, unit] of ['Sở Nội vụ', 'Ban Dân tộc'].entries()) {
      const rows = leavesOf(framework).map((leaf, index) => {
        const left = place === 1 && index < 3
        const points = (leaf.maximum ?? 0) * (place === 0 ? 0.5 : 0.8)
        const column: FilledColumn = leaf.measure === 'survey' ? 'survey' : 'appraisal2'
        const values = new Map<FilledColumn, string | number>(
          left ? [['applies', 'Không đánh giá']] : [[column, points]],
        )
        return [leaf.code, { values, comments: new Map<FilledColumn, string>() }] as const
      })
      const filling = { ...emptyFilling, rows: new Map(rows) }
      writeFileSync(
        join(at, `${place}.xlsx`),
        await buildTemplate({ framework, year: 2026, unit, part: null, filling }),
      )
    }
    writeFileSync(join(at, '~$khoa.xlsx'), 'x')
    writeFileSync(join(at, 'hong.xlsx'), 'x')
    const out = join(folder(), 'xh.xlsx')
    const { code, text, errors } = await say('rank', at, out)
    // A file that cannot be read is named and the others go on.
    expect(code).toBe(1)
    expect(text).toContain('Xếp hạng theo: «')
    expect(text).toMatch(/ 1 +Ban Dân tộc +80 +[\d,]+ +[\d,]+/)
    expect(text).toMatch(/ 2 +Sở Nội vụ +50/)
    expect(errors).toContain('hong.xlsx: không nhận')
    const file = await readFile(readFileSync(out), 'xh.xlsx')
    expect(file.ok && file.value.grids.map(({ name }) => name)).toEqual([
      'Xếp hạng',
      'Tiêu chí',
      'Ban Dân tộc',
      'Sở Nội vụ',
    ])
  })
  it('keeps the ranks of a list that was published in part', async () => {
    const list = written(
      'ds.tsv',
      'group\trank\tunit\tscore\nsở\t1\tSở Công Thương\t92.83\nsở\t20\tBan Dân tộc\t81.33\n',
    )
    expect((await say('rank', list)).text).toMatch(/ 20 +Ban Dân tộc +81,33/)
  })
})

describe('parscore rank tells what a list hides', () => {
  it('rows without points, units that stand there twice, ranks that do not follow the points', async () => {
    const list = written(
      'ds.tsv',
      'group\trank\tunit\tscore\nxã\t1\tTân Tiến\t85\nxã\t2\tYên Phú\t84\nxã\t3\tTân Tiến\t84.5\nxã\t\tDu Già\tchưa chấm\n',
    )
    const { code, text, errors } = await say('rank', list)
    expect(code).toBe(1)
    expect(text).toContain('«Tân Tiến» đã có ở ô C2')
    expect(text).toMatch(/Tân Tiến hạng 3 có 84,5, Yên Phú hạng 2 có 84|Yên Phú hạng 2 có 84, Tân Tiến hạng 3 có 84,5/)
    expect(errors).toContain('dòng 5: không xếp hạng')
  })
})

describe('parscore province --papi', () => {
  it('adds the years of PAPI, its dimensions and what changed since the year before', async () => {
    const at = folder()
    writeFileSync(join(at, '2018.csv'), 'Province,SC11,SC21\nP30,1.5,2\nP23,1,1\n')
    writeFileSync(join(at, '2019.csv'), 'Province,SC11,SC21\nP30,1.75,1.5\nP23,2,2\n')
    const { code, text } = await say('province', 'Quảng Trị', '--papi', at)
    expect(code).toBe(0)
    expect(text).toMatch(/2019 +PAPI \(% của điểm tối đa\) +3,25 +80 +2 +papi\.org\.vn, 2019\.csv/)
    expect(text).toMatch(/1\. Tham gia của người dân ở cấp cơ sở +1,75 +10 +\+0,25/)
    expect(text).toMatch(/2\. Công khai, minh bạch trong ra quyết định +1,5 +10 +−0,5/)
  })
  it('SIPAS of Hà Nam with its five factors', async () => {
    expect((await say('province', 'Hà Nam')).text).toMatch(/2\. Thủ tục hành chính +91,09 +100/)
  })
})

describe('parscore province', () => {
  it('puts the published indices side by side with their sources', async () => {
    const out = join(folder(), 'x.svg')
    const { code, text } = await say('province', 'Quảng Trị', '--chart', out)
    expect(code).toBe(0)
    expect(text).toMatch(/ 46,08 +80 +6/)
    expect(text).toContain('6 nội dung đến năm 2017, 8 nội dung từ năm 2018')
    expect(existsSync(out)).toBe(true)
  })
})

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
