import { describe, expect, it } from 'vitest'
import { readPanel } from './read-panel.js'

const layout = { source: 'x.tsv', provinces: 'former' as const }
const told = (text: string, more: object = {}) =>
  readPanel(text, { ...layout, ...more }).rejected.map(({ line, message }) => `${line}: ${message.vi}`)

describe('a panel from a file', () => {
  it('is read long, with the line that each figure comes from', () => {
    const { panel, rejected } = readPanel(
      'year\tprovince\tnode\tvalue\n2018\tTP HCM\t1\t0,5\n2018\tHanoi\t1\t\n',
      layout,
    )
    expect(rejected).toEqual([])
    expect(panel.value('Hồ Chí Minh', 2018, '1')).toBe(0.5)
    expect(panel.provenance('Hồ Chí Minh', 2018, '1')).toEqual({ source: 'x.tsv', line: 2 })
    expect(panel.value('Hà Nội', 2018, '1')).toBeNull()
  })
  it('is read wide; an empty cell is missing, a 0 is a 0', () => {
    const { panel } = readPanel('Province,SC11,SC12\nP30,0,1.5\nP01,,2\n', { ...layout, year: 2018 })
    expect(panel.table(2018)).toEqual([
      [0, 1.5],
      [null, 2],
    ])
    expect(panel.units).toEqual(['Quảng Trị', 'Hà Nội'])
  })
  it('has a header whose cells have lines of their own, as Excel breaks long headings', () => {
    const text = 'Kết quả năm 2020\n"Đơn\nvị","Điểm\nthẩm định",b\nX,1,"2,5"\nY,3,4\nZ,o,5\n'
    const { panel, rejected } = readPanel(text, { source: 'x', provinces: null })
    expect(panel).toMatchObject({ units: ['X', 'Y', 'Z'], years: [2020], nodes: ['Điểm\nthẩm định', 'b'] })
    expect(panel.table(2020)[0]).toEqual([1, 2.5])
    expect(rejected.map(({ line }) => line)).toEqual([7])
    // A quotation mark that nothing closes is one of the text.
    expect(readPanel('unit,5"\nX,1\nY,2', { source: 'x', provinces: null, year: 2020 }).panel.units).toEqual(['X', 'Y'])
  })
  it('takes figures that programs write with an exponent, in a column that has no others too', () => {
    const { panel, rejected } = readPanel('unit;a;b\nX;1e-3;1,5E-05\nY;−2E5;2E+00\nZ;7.25e2;0', {
      source: 'x',
      provinces: null,
      year: 2020,
    })
    expect(rejected).toEqual([])
    expect(panel.table(2020)).toEqual([
      [0.001, 0.000015],
      [-200000, 2],
      [725, 0],
    ])
  })
  it('keeps the nodes in the order of the header, whichever has the first figure', () =>
    expect(
      readPanel('unit,a,b,c\nX,,"2.5",3\nY,1,,"4"', { source: 'x', provinces: null, year: 2020 }).panel,
    ).toMatchObject({ units: ['X', 'Y'], nodes: ['a', 'b', 'c'] }))
  it.each(['NA', 'NaN', '', 'không đo'])('has the units of which nothing was measured («%s»)', (word) => {
    const { panel, rejected } = readPanel(`unit,a,b\nX,${word},${word}\nY,${word},1`, {
      source: 'x',
      provinces: null,
      year: 2020,
    })
    expect(rejected).toEqual([])
    expect([panel.units, panel.years, panel.nodes, panel.table(2020)]).toEqual([
      ['X', 'Y'],
      [2020],
      ['a', 'b'],
      [
        [null, null],
        [null, 1],
      ],
    ])
    expect(panel.year(2020)).toMatchObject({ units: ['Y'], nodes: ['b'] })
  })
  it('takes no heading of a group for a unit', () =>
    expect(readPanel('unit,year,a\nMiền Bắc,,\nX,2020,1', { source: 'x', provinces: null })).toMatchObject({
      panel: { units: ['X'] },
      rejected: [],
    }))
  it.each([
    ['an unknown province', 'unit\tyear\tnode\tvalue\nHà Nộ\t2018\t1\t2', '2: không có tỉnh «Hà Nộ»'],
    ['a column of text', 'unit\tyear\ta\nHà Nội\t2018\tnhiều', '2: «nhiều» ở cột a không phải là số'],
    ['a year that is none', 'unit\tyear\ta\nHà Nội\thai nghìn\t1', '2: năm «hai nghìn»'],
    ['no name', 'unit\tyear\ta\n\t2018\t1', '2: không có tên đơn vị'],
    ['a header without units', 'x\ty\n1\t2', '1: dòng tiêu đề thiếu cột đơn vị, năm'],
    ['nothing', 'unit\tyear\ta\n', '1: tệp không có dòng số liệu nào'],
  ])('tells %s with its line', (_name, text, words) => expect(told(text)[0]).toContain(words))
  it('tells a figure above the maximum', () =>
    expect(told('unit\tyear\ta\nHà Nội\t2018\t101', { maximum: 100 })[0]).toContain('lớn hơn mức cao nhất 100'))
  it('keeps the first of two figures for one cell, and tells the second', () => {
    const { panel, duplicates } = readPanel('unit\tyear\ta\nHà Nội\t2018\t1\nHanoi\t2018\t2', layout)
    expect(panel.value('Hà Nội', 2018, 'a')).toBe(1)
    expect(duplicates).toMatchObject([{ cell: { value: 2, provenance: { line: 3 } }, first: { value: 1 } }])
  })
  it('reads quoted fields and units that are no provinces', () => {
    const { panel } = readPanel('unit,year,a\n"Sở A, B",2018,3\n', { ...layout, provinces: null })
    expect(panel.value('Sở A, B', 2018, 'a')).toBe(3)
  })
  const figures = (text: string, more: object = { provinces: null, year: 2020 }) => {
    const { panel, rejected } = readPanel(text, { source: 'x', provinces: null, ...more })
    return {
      told: rejected.map(({ line, message }) => `${line}: ${message.vi}`),
      cells: panel.years.flatMap((year) =>
        panel.units.flatMap((unit) => panel.nodes.map((node) => [unit, year, node, panel.value(unit, year, node)])),
      ),
    }
  }
  // The same figures in other layouts: all must come to the same panel.
  const same = [
    ['X', 2020, 'a', 1.5],
    ['X', 2020, 'b', 2],
    ['Y', 2020, 'a', 3],
    ['Y', 2020, 'b', 0],
  ]
  it.each([
    ['of R with row names', '"","unit","year","a","b"\n"1","X",2020,1.5,2\n"2","Y",2020,3,0'],
    ['of pandas with an index', ',unit,year,a,b\n0,X,2020,1.5,2\n1,Y,2020,3,0'],
    ['of Excel in Vietnam', 'unit;a;b\r\nX;1,5;2\r\nY;3;0\r\n'],
    ['with an empty field before quoted ones', 'stt,unit,a,b\n,X,"1,5","2"\n,Y,"3",0'],
    ['of an old Mac', 'unit\ta\tb\rX\t1.5\t2\rY\t3\t0'],
    ['with marks apart', 'Đơn vị,a,b\nX,1.5,2\nY,3,0'.normalize('NFD')],
    ['«Tên tỉnh»', 'Tên tỉnh,a,b\nX,1.5,2\nY,3,0'],
    ['«Địa phương»', '\uFEFFĐịa phương ,Năm,a,b\nX,2020,1.5,2\nY,2020,3,0'],
    ['«Tỉnh/Thành phố», long', 'Tỉnh/Thành phố;Năm;Tiêu chí;Điểm\nX;2020;a;1,5\nX;2020;b;2\nY;2020;a;3\nY;2020;b;0'],
    ['with years as columns', 'unit,indicator,Năm 2020\nX,a,1.5\nX,b,2\nY,a,3\nY,b,0'],
    ['with titles above', 'BẢNG ĐIỂM NĂM 2020;;\n;;Đơn vị tính: điểm\nTên đơn vị;a;b\nX;1,5;2\nY;3;0'],
    ['that says its delimiter', 'sep=;\nĐơn vị;a;b\nX;1,5;2\nY;3;0'],
    ['with bars', 'Đơn vị|a|b\nX|1,5|2\nY|3|0'],
    ['«Tỉnh, thành phố»', 'Tỉnh, thành phố trực thuộc Trung ương;a;b\nX;1,5;2\nY;3;0'],
    ['whose row names are the units', '"","a","b"\n"X",1.5,2\n"Y",3,0'],
    ['with blank lines and quoted names', '\n"unit","a","b"\n\n"X",1.50,2e0\n"Y",3.0,0\n\n'],
  ])('is the same from a file %s', (_name, text) => expect(figures(text)).toEqual({ told: [], cells: same }))
  it.each([
    'Tỉnh/TP',
    'Sở, ban, ngành',
    'Tên đơn vị hành chính',
    'UBND xã',
    'Phường/xã',
    'Cơ quan, đơn vị',
    'Đơn vị được đánh giá',
    'Địa bàn',
    'Province/City',
    'Tinh_TP',
  ])('has its units in a column «%s»', (name) =>
    expect(figures(`"${name}",a,b\nX,1.5,2\nY,3,0`)).toEqual({ told: [], cells: same }),
  )
  it.each(['Đơn vị tính', 'Tiêu chí', 'Điểm'])('has no units in a column «%s»', (name) =>
    expect(figures(`"${name}",a,b\nX,1.5,2`).told).toEqual(['1: dòng tiêu đề thiếu cột đơn vị']),
  )
  it.each([
    ['Điểm 2019', 'Điểm 2020', 'value'],
    ['X2019', 'X2020', 'value'],
    ['Năm 2019', 'Năm 2020', 'value'],
    ['PAPI 2019', 'PAPI 2020', 'PAPI'],
    ['Chỉ số năm 2019', 'Chỉ số năm 2020', 'Chỉ số năm'],
  ])('has years in the columns «%s» and «%s»', (first, second, node) =>
    expect(figures(`Tỉnh;${first};${second}\nX;1,5;2`)).toEqual({
      told: [],
      cells: [
        ['X', 2019, node, 1.5],
        ['X', 2020, node, 2],
      ],
    }),
  )
  it('has nodes in columns of different things that end in years', () =>
    expect(figures('Tỉnh,Điểm 2019,Hạng 2019\nX,1,2').cells).toEqual([
      ['X', 2020, 'Điểm 2019', 1],
      ['X', 2020, 'Hạng 2019', 2],
    ]))
  it('does not take a line of all units together for one', () =>
    expect(figures('Đơn vị,a\nX,1\nTổng cộng,1\nTrung bình,1\nCả nước,3')).toEqual({
      told: [
        expect.stringContaining('3: «Tổng cộng»'),
        expect.stringContaining('4: «Trung bình»'),
        expect.stringContaining('5: «Cả nước»'),
      ],
      cells: [['X', 2020, 'a', 1]],
    }))
  it('does not guess what 2.000 is where commas are decimal marks, and does where they are not', () => {
    expect(figures('Đơn vị;a\nX;12,5\nY;2.000')).toEqual({
      told: ['3: «2.000» ở cột a đọc được hai cách, 2 hoặc 2000: tệp này dùng dấu phẩy thập phân'],
      cells: [['X', 2020, 'a', 12.5]],
    })
    expect(figures('Đơn vị;a\nX;12.5\nY;2.125').told).toEqual([])
    expect(figures('Đơn vị;a\nX;12,5\nY;1.234,5\nZ;1.234.567').cells.map(([, , , value]) => value)).toEqual([
      12.5, 1234.5, 1_234_567,
    ])
  })
  it('takes a comma for what it is elsewhere in the file, and a point too', () => {
    const values = (text: string) => figures(text).cells.map(([, , , value]) => value)
    expect(values('unit,a\nX,"1,234.5"\nY,"12,345,678"\nZ,"1,234"')).toEqual([1234.5, 12_345_678, 1234])
    expect(values('unit;a\nX;1,234.5\nY;1,234\nZ;2.125')).toEqual([1234.5, 1234, 2.125])
    expect(values('unit;a\nX;1.234,5\nY;1.234\nZ;0,125')).toEqual([1234.5, 1234, 0.125])
    expect(figures('unit;a\nX;1,234.5\nY;1,234\nZ;0,5').told).toEqual([
      '3: «1,234» ở cột a đọc được hai cách, 1,234 hoặc 1234: tệp này dùng dấu phẩy thập phân',
    ])
  })
  it('does not take 85% beside 90 for a hundredth of it', () => {
    expect(figures('unit;a\nX;85%\nY;90\nZ;87,5')).toMatchObject({
      told: ['2: «85%» ở cột a đọc được hai cách, 0,85 hoặc 85: cột này có chỗ ghi phần trăm, có chỗ không'],
      cells: [
        ['X', 2020, 'a', null],
        ['Y', 2020, 'a', 90],
        ['Z', 2020, 'a', 87.5],
      ],
    })
    expect(figures('unit;a;b\nX;85%;90\nY;0,5 %;7').told).toEqual([])
  })
  it('has the year that the titles above name, unless they name two', () => {
    const titles = (title: string) => figures(`${title};\nĐơn vị;a\nX;1`, { provinces: null })
    expect(titles('KẾT QUẢ CHỈ SỐ CCHC NĂM 2020 (kèm QĐ 1149/QĐ-BNV năm 2018)').cells).toEqual([['X', 2020, 'a', 1]])
    expect(titles('Kết quả năm 2019 và 2020').told).toEqual(['2: dòng tiêu đề thiếu cột năm'])
  })
  it('has years in columns that say how sure they are', () =>
    expect(figures('Tỉnh;Năm 2019;Năm 2020 (sơ bộ);Năm 2021 (ước tính)\nX;1;2;3').cells).toEqual([
      ['X', 2019, 'value', 1],
      ['X', 2020, 'value', 2],
      ['X', 2021, 'value', 3],
    ]))
  it.each([
    'Bình quân chung',
    'Trung bình các sở',
    'Trung bình 63 tỉnh, thành phố',
    'Tổng số điểm',
    'Trung bình khối huyện',
    'TB chung',
    'Cả nước',
    'Trung bình cả tỉnh',
  ])('takes «%s» for no unit', (name) =>
    expect(figures(`Đơn vị;a\nX;1\n"${name}";2`)).toEqual({
      told: [expect.stringContaining(`3: «${name}» là dòng của mọi đơn vị`)],
      cells: [['X', 2020, 'a', 1]],
    }),
  )
  it.each(['Tổng cục Thuế', 'Cộng Hòa', 'Trung Bình 2', 'Ban Quản lý chung cư', 'Toàn Thắng'])(
    'takes «%s» for a unit',
    (name) => expect(figures(`Đơn vị;a\n${name};2`)).toEqual({ told: [], cells: [[name, 2020, 'a', 2]] }),
  )
  it('takes headings and remarks without figures for no units', () => {
    const text = 'STT;Đơn vị;a\nI;Khối sở;\n1;Sở A;1\nB;Khối huyện;\n1;Huyện B;2\n2;Huyện C;\n;Nguồn: Sở Nội vụ;'
    expect(figures(text)).toEqual({
      told: ['2: «Khối sở»', '4: «Khối huyện»', '7: «Nguồn: Sở Nội vụ»'].map((words) => expect.stringContaining(words)),
      cells: [
        ['Sở A', 2020, 'a', 1],
        ['Huyện B', 2020, 'a', 2],
        ['Huyện C', 2020, 'a', null],
      ],
    })
  })
  it('tells what is left out from what is wrong', () => {
    const text = 'STT;Đơn vị;a;Ghi chú\nI;Khối sở;;\n1;Sở A;1;tốt\n2;Sở B;một;khá\n;Trung bình;2;\n;Nguồn: Sở Nội vụ;;'
    const { rejected } = readPanel(text, { source: 'x', provinces: null, year: 2020 })
    expect(rejected.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '1 left-out',
      '2 left-out',
      '4 wrong',
      '5 left-out',
      '6 left-out',
    ])
  })
  it('reads no column of words, and says so once', () =>
    expect(figures('Vùng;Đơn vị;a;Ghi chú\nBắc;X;1;tăng\nNam;Y;2;\nNam;Z;3;giảm')).toEqual({
      told: [
        '1: cột Vùng chỉ có chữ, không có số liệu: không đọc',
        '1: cột Ghi chú chỉ có chữ, không có số liệu: không đọc',
      ],
      cells: [
        ['X', 2020, 'a', 1],
        ['Y', 2020, 'a', 2],
        ['Z', 2020, 'a', 3],
      ],
    }))
  it('does not take the codes of units for nodes, and codes of nodes for those of units', () => {
    expect(figures('Mã;Đơn vị;Điểm\n01;X;1\n46;Y;2').cells).toEqual([
      ['X', 2020, 'Điểm', 1],
      ['Y', 2020, 'Điểm', 2],
    ])
    expect(figures('Mã;Đơn vị;Điểm\n1.1;X;1\n1.1;Y;2').cells).toEqual([
      ['X', 2020, '1.1', 1],
      ['Y', 2020, '1.1', 2],
    ])
    expect(figures('Mã;Đơn vị;Điểm\n1.1;X;1\n1.2;X;2').cells.map(([, , node]) => node)).toEqual(['1.1', '1.2'])
  })
  it('takes the year of a line before that of the layout', () =>
    expect(figures('unit,year,a\nX,2018,1\nY,,2').cells).toEqual([
      ['X', 2018, 'a', 1],
      ['Y', 2018, 'a', null],
      ['X', 2020, 'a', null],
      ['Y', 2020, 'a', 2],
    ]))
  it('has a year for each column that is one', () =>
    expect(figures('unit,2019,2020\nX,1,2\nY,,4').cells).toEqual([
      ['X', 2019, 'value', 1],
      ['Y', 2019, 'value', null],
      ['X', 2020, 'value', 2],
      ['Y', 2020, 'value', 4],
    ]))
  it.each(['NA', 'NaN', 'n/a', '-', '–', 'Không đo', 'KĐG'])('takes «%s» as not measured, and says nothing', (word) =>
    expect(figures(`unit,a\nX,${word}\nY,0`)).toEqual({
      told: [],
      cells: [
        ['X', 2020, 'a', null],
        ['Y', 2020, 'a', 0],
      ],
    }),
  )
  it('counts lines through quoted line ends', () =>
    expect(figures('unit,a\n"X\nhai",1\nY,nhiều').told).toEqual(['4: «nhiều» ở cột a không phải là số']))
  it('does not take a decimal comma for the end of a cell', () =>
    expect(figures('unit,a\nX,1,5\nY,2')).toMatchObject({
      told: [expect.stringContaining('2: dòng có 3 ô')],
      cells: [['Y', 2020, 'a', 2]],
    }))
  it('says that a column without a name which counts nothing is not read', () =>
    expect(figures('unit,,a\nX,7.5,1\nY,3,2')).toMatchObject({ told: [expect.stringContaining('cột thứ 2')] }))
})
