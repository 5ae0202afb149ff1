import { addressOf, type CellValue, parseFramework } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { emptyFilling, type FilledColumn, type Filling } from './filling.js'
import type { TemplateOptions } from './template-options.js'
import { templateSheets } from './template-sheets.js'

const title = (vi: string) => ({ vi, en: vi })
/** A leaf of each kind of figures, a leaf whose maximum is not known, bonus and penalty beside the total. */
const parsed = parseFramework({
  id: 'so-2026',
  decision: '12/QĐ-UBND',
  date: null,
  years: [2026],
  title: title('Bộ tiêu chí của sở'),
  source: 'tự xây dựng',
  total: 10,
  unknown: [title('Chưa rõ cách chấm của II.1')],
  ratings: [
    { from: 90, title: title('Tốt') },
    { from: 80, title: title('Khá "A"') },
  ],
  nodes: [
    {
      code: 'I',
      title: title('Chỉ đạo'),
      maximum: 6,
      children: [
        {
          code: 'I.1',
          title: title('Kế hoạch'),
          maximum: 2,
          agencies: ['Sở Nội vụ', 'Sở Tài chính'],
          rule: { kind: 'threshold' },
        },
        {
          code: 'I.2',
          title: title('Báo cáo'),
          maximum: 2,
          rule: {
            kind: 'deadline',
            dates: [
              { day: 15, month: 6 },
              { day: 10, month: 12 },
            ],
          },
        },
        { code: 'I.3', title: title('Hài lòng'), maximum: 2, measure: 'survey', rule: { kind: 'survey' } },
      ],
    },
    {
      code: 'II',
      title: title('Thể chế'),
      maximum: 4,
      agencies: ['Sở Tư pháp'],
      children: [
        { code: 'II.1', title: title('Rà soát'), maximum: null, deadline: '31/10' },
        { code: 'II.2', title: title('Tuyên truyền'), maximum: 3, rule: { kind: 'yes-no' } },
      ],
    },
    { code: 'III', title: title('Điểm cộng'), maximum: 1, kind: 'bonus', rule: { kind: 'bonus', each: 0.5 } },
    { code: 'IV', title: title('Điểm trừ'), maximum: 1, kind: 'penalty', rule: { kind: 'penalty', each: 0.25 } },
  ],
})
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
const OPTIONS: TemplateOptions = {
  framework: parsed.value,
  year: 2026,
  unit: 'Sở A',
  part: null,
  filling: emptyFilling,
}

const sheetOf = (name: string, options = OPTIONS) => {
  const sheet = templateSheets(options).sheets.find((each) => each.name === name)
  if (!sheet) throw new Error(`there is no sheet ${name}`)
  return sheet
}
/** What stands in the cells of a sheet, by address: a formula with its sign of equality, or a value. */
function written(name: string, options = OPTIONS): Readonly<Record<string, CellValue>> {
  const cells = [...(sheetOf(name, options).cells ?? [])].flatMap(([place, { formula, value }]) => {
    const [row = 0, col = 0] = place.split(',').map(Number)
    const content = formula === undefined ? (value ?? null) : `=${formula}`
    return content === null ? [] : [[addressOf(row, col), content] as const]
  })
  return Object.fromEntries(cells)
}
/** The cells of a row of a sheet. */
const rowOf = (cells: Readonly<Record<string, CellValue>>, row: number) =>
  Object.fromEntries(Object.entries(cells).filter(([address]) => address.replace(/^[A-Z]+/, '') === String(row)))
const filledWith = (code: string, values: readonly (readonly [FilledColumn, CellValue])[], note?: string): Filling => {
  const comments = new Map<FilledColumn, string>(note === undefined ? [] : [['input1', note]])
  return { ...emptyFilling, rows: new Map([[code, { values: new Map(values), comments }]]) }
}

describe('the score sheet', () => {
  const cells = written('Bảng chấm')
  const annex = (row: number, part: string) => {
    const found = `(bieu_ma=$A${row})*(bieu_phan="${part}")`
    return `=IF(SUMPRODUCT(${found}*ISNUMBER(bieu_so))=0,"",SUMPRODUCT(${found},bieu_so))`
  }
  const lost = (row: number) =>
    `=IF(COUNT(C${row})=0,"",IF(COUNT(T${row})=1,ROUND(C${row}-T${row},10),IF(COUNT(K${row})=1,ROUND(C${row}-K${row},10),"")))`
  const blanks = (row: number) => ({
    [`X${row}`]: `=IF(ISNUMBER(K${row}),0,N(C${row}))`,
    [`Y${row}`]: `=IF(ISNUMBER(L${row}),0,N(C${row}))`,
    [`Z${row}`]: `=IF(ISNUMBER(T${row}),0,N(C${row}))`,
  })
  const final = (row: number) => `=IF(R${row}<>"",R${row},IF(S${row}<>"",S${row},""))`
  const assessed = (row: number, formula: string) => `=IF($E${row}="Không đánh giá","",${formula})`

  it('says on top what it is, with the year in the header', () => {
    expect([cells.A1, cells.A2, cells.B3, cells.B4, cells.K5]).toEqual([
      'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH',
      'Bộ tiêu chí của sở (12/QĐ-UBND)',
      2026,
      'Sở A',
      '="Điểm theo cách chấm năm "&nam_danh_gia',
    ])
    const named = { ...OPTIONS, part: { agency: 'Sở Nội vụ', codes: new Set(['I.1']) }, state: 'final' as const }
    expect(written('Bảng chấm', named).A1).toBe('BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH – PHẦN CỦA Sở Nội vụ – BẢN CHỐT')
    const plain = { ...OPTIONS, framework: { ...OPTIONS.framework, decision: null } }
    expect(written('Bảng chấm', plain).A2).toBe('Bộ tiêu chí của sở')
  })

  it('has for a rate its parts from the annex, the rate, the points, and what follows from them', () => {
    expect(rowOf(cells, 7)).toEqual({
      A7: 'I.1',
      B7: 'Kế hoạch',
      C7: 2,
      D7: 'Đạt từ 100% trở lên: 2 điểm; từ 80% đến dưới 100%: 1 điểm; dưới 80%: 0 điểm.',
      F7: annex(7, 'Tử số'),
      G7: annex(7, 'Mẫu số'),
      J7: '=IF(H7<>"",IF(H7>10,"",H7),IF(COUNT(F7,G7)<2,"",IF(G7=0,"",F7/G7)))',
      K7: assessed(7, 'IF(J7="","",IF(ROUND(J7,12)>=1,2,IF(ROUND(J7,12)>=0.8,1,0)))'),
      L7: '=IF(K7="","",K7)',
      R7: '=IF(P7="","",P7)',
      T7: final(7),
      U7: lost(7),
      V7: 'Sở Nội vụ; Sở Tài chính',
      W7: 'rate',
      ...blanks(7),
    })
  })

  it('has for days as many figures as there are deadlines', () => {
    const late = ['6,15', '12,10'].map((day, at) => {
      const [month] = day.split(',').map(Number)
      return `INT(INDEX(H8:I8,${at + 1}))-MIN(DATE(nam_danh_gia,${day}),DATE(nam_danh_gia,${(month ?? 0) + 1},0))`
    })
    expect(cells.K8).toBe(assessed(8, `IF(COUNT(H8:I8)<2,"",IF(MAX(${late.join(',')})<=0,2,0))`))
    expect([cells.J8, cells.W8, cells.F8]).toEqual([undefined, 'received', undefined])
  })

  it('has for a survey its points, a figure above 1 as points, or a share; nobody assesses it otherwise', () => {
    const byRule = 'IF(J9="","",IF(ROUND(J9,12)>=1,2,MIN(2,ROUND(ROUND(J9,12)*2/1,5))))'
    expect(rowOf(cells, 9)).toEqual({
      A9: 'I.3',
      B9: 'Hài lòng',
      C9: 2,
      D9: 'Điểm do điều tra xã hội học, từ 0 đến 2.',
      F9: annex(9, 'Tử số'),
      G9: annex(9, 'Mẫu số'),
      J9: '=IF(H9<>"",IF(H9>10,"",H9),IF(COUNT(F9,G9)<2,"",IF(G9=0,"",F9/G9)))',
      K9: assessed(9, `IF(S9<>"",S9,IF(N(H9)>1,IF(H9>2,"",H9),${byRule}))`),
      T9: final(9),
      U9: lost(9),
      W9: 'survey',
      ...blanks(9),
    })
  })

  it('waits for a maximum that no source states', () => {
    expect(cells.K11).toBe(assessed(11, 'IF(COUNT($C11)=0,"",IF(COUNT(H11)=0,"",MAX(0,MIN($C11,ROUND(H11,10)))))'))
    expect([cells.C11, cells.D11, cells.W11]).toEqual([undefined, 'Nhập điểm (chưa rõ cách chấm)', 'points'])
    expect(cells.C10).toBe(4)
    expect(cells.K12).toBe(assessed(12, 'IF(H12="","",IF(H12="Có",3,IF(H12="Không",0,"")))'))
  })

  it('sums what stands below a field, blank as long as all of it is', () => {
    const sum = (letter: string) => `=IF(COUNT(${letter}7:${letter}9)=0,"",ROUND(SUM(${letter}7:${letter}9),10))`
    expect(rowOf(cells, 6)).toEqual({
      A6: 'I',
      B6: 'Chỉ đạo',
      ...Object.fromEntries([...'CKLPRSTU'].map((letter) => [`${letter}6`, sum(letter)])),
      ...Object.fromEntries([...'XYZ'].map((letter) => [`${letter}6`, `=ROUND(SUM(${letter}7:${letter}9),10)`])),
    })
    expect([cells.V6, cells.V10]).toEqual([undefined, 'Sở Tư pháp'])
  })

  it('adds the fields and bonus, takes penalty off, and gives the index of what was assessed', () => {
    const total = (letter: string) =>
      `=IF(COUNT(${letter}6,${letter}10,${letter}13)=0,"",ROUND(SUM(${letter}6,${letter}10,${letter}13)-SUM(${letter}14),10))`
    const most = (points: string, helper: string) =>
      `=ROUND(${[6, 10].map((row) => `IF(ISNUMBER(${points}${row}),N(C${row})-${helper}${row},0)`).join('+')},10)`
    expect(rowOf(cells, 15)).toEqual({
      B15: 'Tổng điểm',
      C15: '=IF(COUNT(C6,C10)=0,"",ROUND(SUM(C6,C10),10))',
      ...Object.fromEntries([...'KLPRSTU'].map((letter) => [`${letter}15`, total(letter)])),
      X15: most('K', 'X'),
      Y15: most('L', 'Y'),
      Z15: most('T', 'Z'),
    })
    const index = (points: string, helper: string) =>
      `=IF(${points}15="","",IF(${helper}15=0,"",ROUND(ROUND(${points}15/${helper}15*100,8),2)))`
    expect(rowOf(cells, 16)).toEqual({
      B16: 'Chỉ số CCHC (%)',
      K16: index('K', 'X'),
      L16: index('L', 'Y'),
      T16: index('T', 'Z'),
    })
  })

  it('has what was filled in in place of a formula that may be typed over, and the notes', () => {
    const filling = filledWith(
      'I.1',
      [
        ['self', 1.5],
        ['numerator', 48],
        ['input1', 0.96],
        ['agency', 'Sở Y tế'],
      ],
      'xem lại',
    )
    const filled = written('Bảng chấm', { ...OPTIONS, filling })
    expect([filled.L7, filled.F7, filled.H7, filled.V7, filled.G7]).toEqual([
      1.5,
      48,
      0.96,
      'Sở Y tế',
      annex(7, 'Mẫu số'),
    ])
    expect(sheetOf('Bảng chấm', { ...OPTIONS, filling }).cells?.get('6,7')?.comment).toEqual({ text: 'xem lại' })
    const days = written('Bảng chấm', {
      ...OPTIONS,
      filling: filledWith('I.2', [['input1', new Date(Date.UTC(2026, 5, 15))]]),
    })
    expect(days.H8).toBe(46_188)
  })

  it('leaves open what is to be filled in and locks everything else', () => {
    const open = [...(sheetOf('Bảng chấm').cells ?? [])].flatMap(([place, { style }]) => {
      const [row = 0, col = 0] = place.split(',').map(Number)
      return style?.protection?.locked === false ? [addressOf(row, col)] : []
    })
    const inRow = (row: number) =>
      open
        .filter((address) => address.replace(/^[A-Z]+/, '') === String(row))
        .map((address) => address.replace(/\d+$/, ''))
    expect(open.filter((address) => /[A-Z](?:[1-6]|10|15|16)$/.test(address))).toEqual(['B3', 'B4'])
    expect(inRow(7).join('')).toBe('EFGHLPRMOQNV')
    expect(inRow(8).join('')).toBe('EHILPRMOQNV')
    expect(inRow(9).join('')).toBe('EFGHSMOQNV')
    expect(inRow(11).join('')).toBe('CEHLPRMOQNV')
  })

  it('says what may be typed where', () => {
    const limits = (sheetOf('Bảng chấm').dataValidations ?? []).map(
      ({ range, type, operator, formula1, formula2, values }) =>
        [range, type, operator ?? null, values?.join('/') ?? formula1 ?? null, formula2 ?? null]
          .filter((each) => each !== null)
          .join(' '),
    )
    expect(limits).toEqual([
      'B3 whole between 2000 2100',
      'H7 H9 decimal between 0 10',
      'I7 I9 decimal between 0 10',
      'H8 date between 36526 73415',
      'I8 date between 36526 73415',
      'H12 list Có/Không/Không áp dụng',
      'I12 list Có/Không/Không áp dụng',
      'H13:H14 whole between 0 1000000',
      'I13:I14 whole between 0 1000000',
      'H11 decimal between 0 $C11',
      'L7:L8 L11:L14 decimal between 0 $C7',
      'P7:P8 P11:P14 decimal between 0 $C7',
      'R7:R8 R11:R14 decimal between 0 $C7',
      'S9 decimal between 0 $C9',
      'E7:E9 E11:E14 list Có/Không đánh giá',
      'F7 F9 decimal greaterThanOrEqual 0',
      'G7 G9 decimal greaterThanOrEqual 0',
      'N7:N9 N11:N14 date between 36526 73415',
    ])
  })

  it('marks what is missing, late or too much', () => {
    const rules = (sheetOf('Bảng chấm').conditionalRules ?? []).map(({ range, ...rule }) => [
      range,
      'formula' in rule ? rule.formula : null,
    ])
    const due = 'AND($W6<>"",$E6<>"Không đánh giá"'
    const over = (letter: string) => [
      `${letter}6:${letter}14`,
      `AND(ISNUMBER($${letter}6),ISNUMBER($C6),$${letter}6>$C6)`,
    ]
    expect(rules).toEqual([
      ['H6:I14', 'AND($W6="received",$K6<>"",$K6<$C6)'],
      ['H6:H14', `${due},$K6="",$W6<>"survey")`],
      ['S6:S14', `${due},$K6="",$W6="survey")`],
      over('L'),
      over('P'),
      over('R'),
      over('S'),
      ['M6:M14', `${due},$W6<>"survey",ISNUMBER($L6),N($L6)>0,$M6="",$O6="")`],
      ['G6:G14', 'AND(ISNUMBER($G6),$G6=0)'],
    ])
  })
})

describe('the summary', () => {
  const cells = written('Tổng hợp')
  const from = (letter: string, row: number) => `'Bảng chấm'!${letter}${row}`
  const shown = (letter: string, row: number) => `=IF(${from(letter, row)}="","",${from(letter, row)})`
  it('has a line for each group and its fields, with what was assessed and the share that was reached', () => {
    expect(['A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'].map((cell) => cells[cell])).toEqual([
      'I',
      'I.1',
      'I.2',
      'I.3',
      'II',
      'II.1',
      'II.2',
      'III',
      'IV',
    ])
    expect(rowOf(cells, 4)).toEqual({
      A4: 'I',
      B4: 'Chỉ đạo',
      C4: shown('C', 6),
      D4: `=IF(ISNUMBER(${from('K', 6)}),N(${from('C', 6)})-${from('X', 6)},0)`,
      E4: shown('K', 6),
      F4: shown('L', 6),
      G4: shown('S', 6),
      H4: shown('T', 6),
      I4: shown('U', 6),
      J4: '=IF(OR(E4="",D4=0),"",E4/D4)',
    })
  })
  it('has the total, the index and the rating of the framework', () => {
    expect(rowOf(cells, 13)).toMatchObject({ B13: 'Tổng điểm', D13: `=${from('X', 15)}`, E13: shown('K', 15) })
    expect(rowOf(cells, 14)).toEqual({
      B14: 'Chỉ số CCHC (%)',
      E14: shown('K', 16),
      F14: shown('L', 16),
      H14: shown('T', 16),
    })
    const rating = (letter: string) =>
      `=IF(${letter}14="","",IF(${letter}14>=90,"Tốt",IF(${letter}14>=80,"Khá ""A""","")))`
    expect(rowOf(cells, 15)).toEqual({ B15: 'Xếp loại', E15: rating('E'), F15: rating('F'), H15: rating('H') })
    const unrated = { ...OPTIONS, framework: { ...OPTIONS.framework, ratings: [] } }
    const of = (points: string, helper: string) =>
      `=IF('Bảng chấm'!${points}16="","","trên "&SUBSTITUTE('Bảng chấm'!${helper}15,".",","))`
    expect(rowOf(written('Tổng hợp', unrated), 15)).toEqual({
      B15: 'Chỉ số tính trên tổng điểm tối đa được đánh giá',
      E15: of('K', 'X'),
      F15: of('L', 'Y'),
      H15: of('T', 'Z'),
    })
  })
  it('has no fields below roots that are fields themselves', () => {
    const roots = OPTIONS.framework.roots.map((root, at) => ({ ...root, code: String(at + 1) }))
    const fields = written('Tổng hợp', { ...OPTIONS, framework: { ...OPTIONS.framework, roots } })
    expect([fields.A4, fields.A5, fields.A6, fields.A7, fields.B8]).toEqual(['1', '2', '3', '4', 'Tổng điểm'])
  })
})

describe('the list of what falls due', () => {
  const cells = written('Thời hạn')
  const last = (day: number, month: number) =>
    `=MIN(DATE(nam_danh_gia,${month},${day}),DATE(nam_danh_gia,${month + 1},0))`
  const evidence = (row: number) =>
    `=IF(AND(N('Bảng chấm'!L${row})>0,'Bảng chấm'!M${row}="",'Bảng chấm'!O${row}=""),"Thiếu minh chứng","")`
  it('has a line for each deadline, with the day of receipt and what is left', () => {
    expect(rowOf(cells, 6)).toEqual({
      A6: 'I.2',
      B6: 'Báo cáo',
      C6: `=IF('Bảng chấm'!V8="","",'Bảng chấm'!V8)`,
      D6: last(15, 6),
      E6: `=IF('Bảng chấm'!H8="","",'Bảng chấm'!H8)`,
      F6: '=IF(ISNUMBER(E6),"",D6-TODAY())',
      G6: '=IF(ISNUMBER(E6),IF(INT(E6)<=D6,"Đúng hạn","Chậm "&(INT(E6)-D6)&" ngày"),IF(D6<TODAY(),"Quá hạn",IF(D6-TODAY()<=15,"Sắp đến hạn","")))',
      H6: evidence(8),
    })
    expect([cells.D7, cells.E7]).toEqual([last(10, 12), `=IF('Bảng chấm'!I8="","",'Bảng chấm'!I8)`])
  })
  it('has lines for criteria without a deadline, and for one that no figure tells the receipt of', () => {
    expect(Object.keys(rowOf(cells, 5))).toEqual(['A5', 'B5', 'C5', 'H5'])
    expect(Object.keys(rowOf(cells, 8))).toEqual(['A8', 'B8', 'C8'])
    expect(rowOf(cells, 9)).toMatchObject({
      A9: 'II.1',
      D9: last(31, 10),
      F9: '=D9-TODAY()',
      G9: '=IF(D9<TODAY(),"Quá hạn",IF(D9-TODAY()<=15,"Sắp đến hạn",""))',
      H9: evidence(11),
    })
    expect(sheetOf('Thời hạn').autoFilter).toEqual({ range: 'A4:H12' })
  })
})

describe('the lists', () => {
  it('the annex begins with a row for each part of each rate that no survey gives', () => {
    expect(rowOf(written('Biểu thống kê'), 5)).toEqual({ A5: 'I.1', B5: 'Tử số', C5: 'Kế hoạch' })
    expect(rowOf(written('Biểu thống kê'), 6)).toEqual({ A6: 'I.1', B6: 'Mẫu số', C6: 'Kế hoạch' })
    expect(rowOf(written('Biểu thống kê'), 7)).toEqual({})
    const annex = [['I.1', 'Tử số', 'Số việc', 'việc', 48, null]]
    const filled = written('Biểu thống kê', {
      ...OPTIONS,
      filling: { ...emptyFilling, lists: { ...emptyFilling.lists, annex } },
    })
    expect([rowOf(filled, 5), rowOf(filled, 6)]).toEqual([
      { A5: 'I.1', B5: 'Tử số', C5: 'Số việc', D5: 'việc', E5: 48 },
      {},
    ])
  })
  it('have two hundred rows to fill in below those that are, and choices for them', () => {
    const evidence = sheetOf('Minh chứng')
    expect(evidence.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ['A5:A204', 'ma_tieu_chi'],
    ])
    expect([evidence.cells?.has('203,0'), evidence.cells?.has('204,0')]).toEqual([true, false])
    expect(sheetOf('Biểu thống kê').dataValidations?.map(({ range, values }) => [range, values?.join()])).toEqual([
      ['A5:A206', undefined],
      ['B5:B206', 'Tử số,Mẫu số'],
    ])
  })
  it('what stood outside the template has a sheet where there is something', () => {
    const names = (options: TemplateOptions) => templateSheets(options).sheets.map(({ name }) => name)
    const outside = [['a.xlsx', 'Khác', 'A1', 'Giá trị', 'x']]
    const filling = { ...emptyFilling, lists: { ...emptyFilling.lists, outside } }
    expect(names(OPTIONS)).not.toContain('Ngoài mẫu')
    expect(names({ ...OPTIONS, filling })).toContain('Ngoài mẫu')
    expect(rowOf(written('Ngoài mẫu', { ...OPTIONS, filling }), 5)).toMatchObject({ A5: 'a.xlsx', E5: 'x' })
  })
})

it('names what formulas use, and points, total and index for people’s own', () => {
  expect(Object.fromEntries(templateSheets(OPTIONS).names.map(({ name, range }) => [name, range]))).toEqual({
    nam_danh_gia: "'Bảng chấm'!$B$3",
    don_vi_cham: "'Bảng chấm'!$B$4",
    ma_tieu_chi: "'Bảng chấm'!$A$6:$A$14",
    diem: "'Bảng chấm'!$K$6:$K$14",
    tong_diem: "'Bảng chấm'!$K$15",
    chi_so: "'Bảng chấm'!$K$16",
    bieu_ma: "'Biểu thống kê'!$A$5:$A$206",
    bieu_phan: "'Biểu thống kê'!$B$5:$B$206",
    bieu_so: "'Biểu thống kê'!$E$5:$E$206",
  })
})

it('tells on the guide what no source states, and where the framework is from', () => {
  const cells = written('Hướng dẫn')
  expect([cells.A16, cells.B17, cells.B19]).toEqual([
    'Những gì nguồn chưa nêu rõ (điểm do người dùng nhập):',
    '– Chưa rõ cách chấm của II.1',
    'Nguồn: tự xây dựng',
  ])
  const known = written('Hướng dẫn', { ...OPTIONS, framework: { ...OPTIONS.framework, unknown: [] } })
  expect([known.A16, known.B18]).toEqual([undefined, 'Nguồn: tự xây dựng'])
})
