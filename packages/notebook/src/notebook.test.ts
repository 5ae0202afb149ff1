import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { indexLeaves, papiIndex } from '@parscore/analysis'
import { readFile } from '@parscore/workbook'
import { describe, expect, it, vi } from 'vitest'
import { notebook } from './notebook.js'
import { Stop } from './stop.js'

const samples = fileURLToPath(new URL('../../../templates/samples/', import.meta.url))

const layouts = fileURLToPath(new URL('../../workbook/src/testing/cases/layouts/', import.meta.url))

/** A notebook whose cells show into a list. */
function opened() {
  const shown: string[] = []
  return { shown, ...notebook({ html: (text) => shown.push(text) }) }
}

describe('a notebook', () => {
  it('says what a sheet comes to, where it contradicts itself and where it lost', async () => {
    const { shown, openSheet } = opened()
    const sheet = await openSheet(`${samples}hanam-2018.xlsx`)
    expect(sheet.total()).toMatchObject({ total: 75.66483, index: 75.66 })
    expect(shown.at(-1)).toContain('75,66483 trên 100 điểm, chỉ số 75,66.')
    sheet.showFindings()
    expect(shown.at(-1)).toMatch(/Bảng có \d+ lỗi và \d+ cảnh báo/)
    sheet.lost().by('field').waterfall()
    expect(shown.at(-2)).toContain('hanam-2018.xlsx')
    expect(shown.at(-1)).toContain('Mất 24,33517 điểm, từ 100 còn 75,66483')
    sheet.lost().costliest(3)
    expect(shown.at(-1)).toContain('3 tiêu chí này mất')
  })
  it('plans the way to a target, and says where it is out of reach', async () => {
    const { shown, openSheet } = opened()
    const lost = (await openSheet(`${samples}hanam-2018.xlsx`)).lost()
    lost.plan(80).table()
    expect(shown.at(-1)).toMatch(/Để đạt 80 điểm cần giành lại \d+ tiêu chí/)
    lost.plan(80).waterfall()
    expect(shown.at(-2)).toContain('<svg')
    lost.plan(70).table()
    expect(shown.at(-1)).toContain('Đã đạt 70 điểm.')
    lost.plan(101).table()
    expect(shown.at(-1)).toContain('không đạt được')
  })
  it.each(
    readdirSync(samples)
      .filter((name) => !/^\.|\.(?:md|json|txt)$/.test(name))
      .concat('../par-2016.xlsx'),
  )('opens any file that the command can check: %s', async (name) => {
    const { shown, openWorkbook } = opened()
    const file = await openWorkbook(samples + name)
    file.contents()
    expect(shown[0]).toContain('<table')
    expect(shown.at(-1)).toMatch(/có \d+ bảng chấm điểm và \d+ bảng khác kiểm tra được/)
    file.showFindings()
    expect(shown.at(-1)).toMatch(/Tệp có \d+ lỗi, \d+ cảnh báo và \d+ ghi chú/)
    const before = shown.length
    file.charts()
    expect(shown.length).toBeGreaterThan(before)
    expect(shown.at(-1)).toContain('<p>')
  })
  it('calls checks by their names where a file has findings and no points', async () => {
    const { shown, openWorkbook } = opened()
    const file = await openWorkbook(`${samples}daknong-2018-ke-hoach.xlsx`)
    file.charts()
    expect(shown.at(-1)).toContain('Nhiều nhất là «Kế hoạch: Một đơn vị viết nhiều cách (ghi chú)», 4 phát hiện.')
  })
  it('draws the units of a list, each group for itself, and compares their printed ranks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parscore-'))
    const lines = ['STT\tĐơn vị\tĐiểm\tXếp hạng', 'I\tKhối sở\t\t', '1\tSở A\t92,5\t1', '2\tSở B\t90\t2']
    const more = ['3\tSở C\t88\t3', 'II\tKhối huyện\t\t', '1\tHuyện D\t80\t2', '2\tHuyện E\t85\t1', '3\tHuyện G\t70\t2']
    writeFileSync(join(folder, 'ket-qua.tsv'), [...lines, ...more].join('\n'))
    const { shown, openWorkbook } = opened()
    const file = await openWorkbook(join(folder, 'ket-qua.tsv'))
    file.charts()
    expect(shown.filter((each) => each.includes('<svg'))).toHaveLength(2)
    expect(shown.join()).toContain('Từ 88 (Sở C) đến 92,5 (Sở A).')
    expect(shown.join()).toContain('Mọi hạng đã công bố đúng với điểm.')
    expect(shown.at(-1)).toContain('1 hạng đã công bố khác với hạng tính theo điểm: Huyện G.')
  })
  it('names the sheet of each answer where a file has several', async () => {
    const { shown, openWorkbook } = opened()
    const file = await openWorkbook(`${layouts}m5-moi-so-mot-trang.xlsx`)
    const names = file.checked.sheets.map(({ grid }) => grid.name)
    expect(names).toHaveLength(5)
    for (const [at, sheet] of file.sheets.entries()) {
      sheet.total()
      expect(shown.at(-1)).toContain(`${names[at]}, Điểm tự chấm: 25 trên 25`)
      // One field contradicts itself by what it wins: no field lost most.
      sheet.lost().by('field').waterfall()
      expect(shown.at(-2)).toContain(`${names[at]}, Điểm tự chấm: mất điểm theo lĩnh vực`)
      expect(shown.at(-1)).toContain('Mất 0 điểm, từ 25 còn 25.')
    }
  })
  it('says that nothing is lost where nothing is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parscore-'))
    const lines = [
      'Mã\tTiêu chí\tĐiểm tối đa\tĐiểm tự chấm',
      '1\tCải cách thể chế\t4\t4',
      '1.1\tKế hoạch\t2\t2',
      '1.2\tBáo cáo\t2\t2',
    ]
    writeFileSync(join(folder, 'du-diem.tsv'), lines.join('\n'))
    const { shown, openWorkbook } = opened()
    const file = await openWorkbook(join(folder, 'du-diem.tsv'))
    expect(file.sheets.map((sheet) => sheet.hasPoints())).toEqual([true])
    file.charts()
    expect(shown.at(-1)).toContain('Mất 0 điểm, từ 4 còn 4.')
    file.sheets[0]?.lost().costliest(10)
    expect(shown.at(-1)).toContain('Điểm tự chấm: không tiêu chí nào mất điểm.')
  })
  it('shows an error as its sentence, and what lies below it where one looks for a fault', async () => {
    const { openWorkbook } = opened()
    const problem = await openWorkbook('khong-co.xlsx').catch((each: unknown) => each)
    expect(inspect(problem)).toBe('Không mở được tệp «khong-co.xlsx».')
    vi.stubEnv('PARSCORE_DEBUG', '1')
    expect(inspect(problem)).toContain('ENOENT')
    vi.unstubAllEnvs()
    await expect(openWorkbook(`${samples}README.md`)).rejects.toThrow(Stop)
  })
  it('stops a cell with one sentence', async () => {
    const { openSheet } = opened()
    await expect(openSheet('khong-co.xlsx')).rejects.toThrow('Không mở được tệp «khong-co.xlsx».')
    await expect(openSheet(`${samples}hanam-2018.xlsx`, 'par-1900')).rejects.toThrow('Không có bộ tiêu chí «par-1900»')
    const sheet = await openSheet(`${samples}hanam-2018.xlsx`)
    expect(() => sheet.lost('cột lạ')).toThrow('Không có cột «cột lạ»')
  })
  it('shows tables and answers as text, not as markup', () => {
    const { shown, table, answer } = opened()
    table(['A <b>'], [[0.5], [null], ['1 < 2']])
    expect(shown.at(-1)).toContain('A &lt;b&gt;')
    expect(shown.at(-1)).toContain('0,5')
    answer('1 < 2')
    expect(shown.at(-1)).toBe('<p><strong>1 &lt; 2</strong></p>')
  })
  it('shows a case of the lesson with its quote, its steps and its cost', () => {
    const { shown, lesson } = opened()
    lesson('ke-hoach-96').show()
    expect(shown[0]).toContain('Mức độ thực hiện kế hoạch CCHC năm 2016 đạt 96%')
    expect(shown[1]).toContain('<svg')
    expect(shown[2]).toContain('96%. Từ năm 2016: 100% mới được điểm tối đa: 0,5 trên 1 điểm.')
    expect(shown.at(-1)).toContain('0,5 điểm, là 0,51 điểm trong chỉ số')
    expect(() => lesson('khong-co')).toThrow('Không có trường hợp «khong-co»')
  })
  it('saves what it showed as a document with its tables and charts', async () => {
    const { shown, lesson, saveReport } = opened()
    const folder = mkdtempSync(join(tmpdir(), 'parscore-report-'))
    await expect(saveReport(join(folder, 'a.docx'), 'X')).rejects.toThrow('chưa có bảng')
    lesson('ke-hoach-96').show()
    await expect(saveReport(join(folder, 'a.pdf'), 'X')).rejects.toThrow('.docx')
    await saveReport(join(folder, 'a.docx'), 'Mất điểm')
    expect(shown.at(-1)).toContain('Đã ghi 5 phần vào a.docx.')
    expect(readFileSync(join(folder, 'a.docx')).length).toBeGreaterThan(5000)
    await expect(saveReport(join(folder, 'a.docx'), 'X')).rejects.toThrow('tệp đã có')
    // That something was saved is no part of what is saved next.
    await saveReport(join(folder, 'b.docx'), 'Mất điểm')
    expect(shown.at(-1)).toContain('Đã ghi 5 phần vào b.docx.')
  })
  it('saves what it showed as a workbook with a sheet for each table', async () => {
    const { shown, openSheet, saveReport } = opened()
    const path = join(mkdtempSync(join(tmpdir(), 'parscore-report-')), 'a.xlsx')
    const lost = (await openSheet(`${samples}hanam-2018.xlsx`)).lost()
    lost.by('field').waterfall()
    lost.costliest(2)
    await saveReport(path, 'Mất điểm')
    expect(shown.at(-1)).toContain('vào a.xlsx.')
    const read = await readFile(new Uint8Array(readFileSync(path)), 'a.xlsx')
    const grids = read.ok ? read.value.grids : []
    expect(grids.map(({ name }) => name)).toEqual(['Báo cáo', 'Bảng 1'])
    expect(grids[1]?.rows.flat().some((cell) => cell === 0)).toBe(true)
  })
  it('draws the units of a file, and tells who went up and down over its years', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'parscore-units-')), 'xa.csv')
    writeFileSync(
      path,
      'Xã,Năm,Tiêu chí,Điểm\nAn,2024,1,5\nBình,2024,1,7\nCát,2024,1,6\nAn,2025,1,8\nBình,2025,1,6\nCát,2025,1,7\n',
    )
    const { shown, openUnits, publishedUnits } = opened()
    const units = await openUnits(path, 2025)
    units.chart()
    expect(shown.at(-2)).toContain('An: 8. Cát: 7. Bình: 6. Vạch đứt: trung bình cộng 7.')
    expect(shown.at(-1)).toContain('Từ 6 (Bình) đến 8 (An).')
    units.overYears()
    expect(shown.at(-2)).toContain('<svg')
    expect(shown.at(-1)).toContain(
      'Từ 2024 đến 2025, 3 đơn vị có hạng ở cả hai năm; lên nhiều nhất: An, hạng 3 → 1; xuống nhiều nhất: Bình, hạng 1 → 3.',
    )
    publishedUnits('Thừa Thiên Huế', 'sở').overYears()
    expect(shown.at(-1)).toContain('Mới biết năm 2021')
  })
  it('takes a file of units as an office saves it, says what it leaves out, and counts no rank', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parscore-units-'))
    const path = join(folder, 'so.csv')
    const lines = ['KẾT QUẢ NĂM 2025;;;;', 'STT;Đơn vị;Thể chế;Thủ tục;Xếp hạng', '1;Sở A;40;45,5;1', '2;Sở B;41;40;2']
    // “Unicode text” of Excel.
    const text = [...lines, ';Trung bình;40,5;42,75;'].join('\n')
    writeFileSync(path, Buffer.from(`\uFEFF${text}`, 'utf16le'))
    const { shown, openUnits } = opened()
    const units = await openUnits(path, 2025)
    units.chart()
    expect(shown.join()).toContain('so.csv: dòng 5: «Trung bình» là dòng của mọi đơn vị')
    expect(shown.join()).toContain('Tính theo «Thể chế», «Thủ tục»; không cộng «Xếp hạng».')
    expect(shown.at(-1)).toContain('Từ 81 (Sở B) đến 85,5 (Sở A).')
    writeFileSync(path, 'Đơn vị;a;b;Tổng điểm\nSở A;1;2;3\nSở B;2;2;4')
    const summed = await openUnits(path, 2025)
    summed.chart()
    expect(shown.at(-1)).toContain('Từ 3 (Sở A) đến 4 (Sở B).')
  })
  it.each([
    ['Xã,Tự chấm,Điểm thẩm định,Điểm tối đa\nAn,90,85,100\nBình,95,88,100', 'Từ 85 (An) đến 88 (Bình).'],
    ['Xã;Điểm;Tỷ lệ\nAn;85;85%\nBình;90;90%', 'Từ 85 (An) đến 90 (Bình).'],
    ['Xã;Tỷ lệ\nAn;85%\nBình;90%', 'Từ 0,85 (An) đến 0,9 (Bình).'],
    ['Xã;Tổng;Thể chế\nAn;3;1\nBình;5;2', 'Từ 3 (An) đến 5 (Bình).'],
  ])('counts a unit by its result, and adds no other reading of it: %s', async (text, words) => {
    const path = join(mkdtempSync(join(tmpdir(), 'parscore-units-')), 'xa.csv')
    writeFileSync(path, text)
    const { shown, openUnits } = opened()
    const units = await openUnits(path, 2025)
    units.chart()
    expect(shown.at(-1)).toContain(words)
  })
  it('names the units that miss a part, and does not rank them', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'parscore-units-')), 'xa.csv')
    writeFileSync(path, 'Xã;Năm;Tiêu chí;Điểm\nAn;2025;1;5\nAn;2025;2;\nBình;2025;1;4\nBình;2025;2;3')
    const { shown, openUnits } = opened()
    const units = await openUnits(path, 2025)
    expect(shown.at(-1)).toContain('Thiếu số nên không tính, không coi là 0: An (2).')
    units.chart()
    expect(shown.at(-1)).toContain('Từ 7 (Bình) đến 7 (Bình).')
  })
  it('stops at a unit that has two figures, and at a cell that is no figure', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'parscore-units-')), 'so.csv')
    const { openUnits } = opened()
    writeFileSync(path, 'Đơn vị;a\nSở A;1\nSở B;2\nSở A;3')
    await expect(openUnits(path, 2025)).rejects.toThrow('so.csv, dòng 4: «Sở A» đã có 1 ở dòng 2, ở đây là 3.')
    writeFileSync(path, 'Đơn vị;a\nSở A;1\nSở B;hai')
    await expect(openUnits(path, 2025)).rejects.toThrow('so.csv, dòng 3: «hai» ở cột a không phải là số')
  })
  it('tells what is published of PCI and SIPAS, and why they cannot be computed', () => {
    const { shown, series } = opened()
    series('sipas').known()
    expect(shown[0]).toContain('Trọng số của năm yếu tố')
    expect(shown[0]).toContain('<td style="text-align:left">Hà Nam</td>')
    // (83,84 + 91,09 + 86,92 + 93,17 + 85,97) ÷ 5
    expect(shown[1]).toContain('trung bình cộng 88,2; công bố 87,99, không phải trung bình cộng của các phần')
    series('pci').known()
    expect(shown.at(-1)).toContain('PCI chưa tính lại được')
    expect(shown.at(-2)).toContain('Điểm của từng phần nguồn không nêu.')
  })
  it('names the provinces that PAPI gives no total, and why, also those of which nothing was measured', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parscore-papi-'))
    const leaves = indexLeaves(papiIndex(2018)?.nodes ?? []).map(({ code }) => code)
    const line = (code: string, figures: readonly string[]) => [code, ...figures].join(',')
    const all = leaves.map(() => '1.5')
    const some = all.map((value, at) => (at === 0 ? '' : value))
    writeFileSync(join(folder, '2018.csv'), [line('Province', leaves), line('P01', all), line('P14', some)].join('\n'))
    const { shown, openPapi } = opened()
    openPapi(folder).totals()
    expect(shown.at(-2)).toContain('thiếu 1 trên 28 nội dung: SC11 Tri thức công dân')
    expect(shown.at(-2)).toContain('không có số liệu nào của năm này; nguồn không nêu vì sao')
    expect(shown.at(-1)).toMatch(/cho 1 lượt tỉnh; 62 lượt không có tổng: .*Quảng Ninh 2018/)
  })
  it('carries PAPI over to the provinces of today, with bounds, and says how far their order is sure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parscore-papi-'))
    const leaves = indexLeaves(papiIndex(2018)?.nodes ?? []).map(({ code }) => code)
    const line = (code: string, figure: string) => [code, ...leaves.map(() => figure)].join(',')
    // Cần Thơ, Hậu Giang and Sóc Trăng are one now; Hà Nội and Cao Bằng stayed what they were.
    const rows = [line('P59', '1.5'), line('P60', '1'), line('P61', '2'), line('P01', '1.6'), line('P03', '1.2')]
    writeFileSync(join(folder, '2018.csv'), [['Province', ...leaves].join(','), ...rows].join('\n'))
    const { shown, openPapi } = opened()
    openPapi(folder).carriedOver(2018)
    expect(shown.at(-3)).toContain('<svg')
    expect(shown.at(-2)?.replace(/<[^>]*>/g, ' ')).toMatch(/Cần Thơ\s+3\s+42\s+28\s+56/)
    expect(shown.at(-1)).toContain('cho 3 trên 34 tỉnh')
    expect(shown.at(-1)).toContain('Khoảng rộng nhất: Cần Thơ, từ 28 đến 56.')
    expect(shown.at(-1)).toContain('2 tỉnh có thể đứng sau')
    expect(() => openPapi(folder).carriedOver(2019)).toThrow('Không có tệp PAPI năm 2019.')
  })
  it('says which lines of PAPI it did not take, and stops at one that should be a figure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parscore-papi-'))
    writeFileSync(join(folder, '2018.csv'), 'Province,SC11\nP01,1.5\nP01,1\nTotal,3\n')
    const { shown, openPapi } = opened()
    openPapi(folder)
    expect(shown.at(-2)).toContain('2018.csv: 2 chỗ không lấy vào: dòng 3: «Hà Nội», SC11 đã có 1,5 ở dòng 2')
    writeFileSync(join(folder, '2019.csv'), 'Province,SC11\nP01,o\n')
    expect(() => openPapi(folder)).toThrow('2019.csv, dòng 2: «o» ở cột SC11 không phải là số')
  })
  it('has no PAPI where the folder is not there, and says what it would add', () => {
    const { shown, openPapi } = opened()
    expect(openPapi(undefined).tables.size).toBe(0)
    expect(shown.at(-1)).toContain('PARSCORE_PAPI')
  })
})
