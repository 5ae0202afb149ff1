// Worked examples of the help pages. The results are computed by the built functions, never typed.

/** A range of cells with its address. */
const range = (address, ...rows) => ({ address, rows })
const DAKNONG = { vi: 'Đắk Nông, báo cáo 6 tháng đầu năm 2017', en: 'Đắk Nông, report of the first half of 2017' }
const HANAM = { vi: 'Hà Nam, bảng điểm năm 2018', en: 'Hà Nam, score sheet of 2018' }
const CAMAU = { vi: 'Cà Mau, QĐ 1880/QĐ-UBND năm 2013', en: 'Cà Mau, decision 1880/QĐ-UBND of 2013' }

/** @type {Record<string, { title: { vi: string, en: string }, source?: { vi: string, en: string }, given: unknown[] }[]>} */
export const examples = {
  PARSCORE: [
    {
      title: {
        vi: 'Phần không đánh giá (2,5 điểm) để trống thì không tính vào mẫu số',
        en: 'The part that was not assessed (2.5) is left blank and out of the denominator',
      },
      source: DAKNONG,
      given: [range('B2:B4', [40.75], [25.68], ['']), range('C2:C4', [61.5], [36], [2.5])],
    },
    {
      title: { vi: 'Lấy bốn chữ số thập phân', en: 'With four decimals' },
      given: [range('B2:B3', [62.62], ['']), range('C2:C3', [70], [30]), 4],
    },
  ],
  THRESHOLD100: [
    { title: { vi: 'Kế hoạch CCHC hoàn thành 96%', en: 'A plan done to 96 %' }, source: DAKNONG, given: ['96%', 1] },
    {
      title: { vi: 'Tỷ lệ dưới 80% của tiêu chí 0,5 điểm', en: 'A rate below 80 % of a criterion of 0.5' },
      source: DAKNONG,
      given: [0.79, 0.5],
    },
    {
      title: { vi: 'Cả cột một lần: kết quả tự tràn xuống', en: 'A whole column at once: the result spills' },
      given: [range('D2:D4', [1], [0.96], [0.5]), range('C2:C4', [1], [1], [0.5])],
    },
  ],
  DEADLINEPOINTS: [
    {
      title: {
        vi: 'Báo cáo 6 tháng nhận ngày 17/6, hạn 15/6/2016',
        en: 'Half-year report received on 17/6, due 15/6/2016',
      },
      source: DAKNONG,
      given: ['17/6/2016', '15/6/2016', 1],
    },
    {
      title: { vi: 'Đúng ngày hết hạn vẫn là đúng hạn', en: 'The day itself is in time' },
      source: DAKNONG,
      given: ['15/10/2016', '15/10/2016', 0.5],
    },
    {
      title: { vi: 'Gia hạn 5 ngày với một nửa số điểm', en: 'Five days of grace at half the points' },
      given: ['17/6/2016', '15/6/2016', 1, 5, '50%'],
    },
  ],
  PROPORTIONAL: [
    {
      title: { vi: 'Hồ sơ đúng hạn 98,69%, bốn chữ số thập phân', en: 'Files on time 98.69 %, four decimals' },
      source: HANAM,
      given: ['98,69%', 1.5, '100%', 4],
    },
    {
      title: { vi: 'Giảm 1,967% đơn vị so với mục tiêu 10%', en: 'Units cut by 1.967 % against a goal of 10 %' },
      source: HANAM,
      given: ['1,967%', 1, '10%', 4],
    },
  ],
  BANDPOINTS: [
    {
      title: {
        vi: '«Trên 90%: 2; từ 70% - 90%: 1; dưới 70%: 0»: đúng 90% được 1',
        en: '“above 90 %: 2; from 70 %: 1”: exactly 90 % gives 1',
      },
      source: CAMAU,
      given: ['90%', range('F2:F3', ['90%'], ['70%']), range('G2:G3', [2], [1]), range('H2:H3', ['Không'], ['Có'])],
    },
  ],
  CHECKLISTPOINTS: [
    {
      title: {
        vi: 'Mới tuyên truyền trên báo, đài; chưa có hình thức khác',
        en: 'Press and radio only, no other form',
      },
      source: DAKNONG,
      given: [range('D2:D3', ['Có'], ['Không']), range('C2:C3', [0.5], [0.5])],
    },
  ],
  CRITERIONPOINTS: [
    {
      title: { vi: 'Mức độ thực hiện kế hoạch CCHC 96%', en: 'Completion of the reform plan 96 %' },
      source: DAKNONG,
      given: ['par-2016', 'I.1.a', '96%'],
    },
    {
      title: { vi: 'Hai báo cáo nhận ngày 17/6 và 20/12/2016', en: 'Two reports received on 17/6 and 20/12/2016' },
      source: DAKNONG,
      given: ['par-2016', 'I.1.b', '17/6/2016', '20/12/2016'],
    },
  ],
  DEADLINE: [
    {
      title: { vi: 'Hạn gửi báo cáo 6 tháng năm 2016', en: 'When the half-year report of 2016 was due' },
      source: DAKNONG,
      given: ['par-2016', 'I.1.b', 2016, 1],
    },
  ],
  CRITERION: [
    {
      title: { vi: 'Điểm tối đa của 3.2', en: 'The maximum of 3.2' },
      source: HANAM,
      given: ['par-2018', '3.2', 'điểm tối đa'],
    },
    {
      title: { vi: 'Tên của ba tiêu chí một lần', en: 'Titles of three criteria at once' },
      source: HANAM,
      given: ['par-2018', range('A2:A4', ['1'], ['1.1'], ['1.1.1'])],
    },
  ],
  LOSTPOINTS: [
    {
      title: { vi: 'Điểm mất của từng dòng', en: 'The points that each row lost' },
      source: HANAM,
      given: [range('D2:D4', [5.5], [8.80177], ['']), range('C2:C4', [9], [10], [13])],
    },
  ],
  CHECKSHEET: [
    {
      title: { vi: 'Tổng 5.7 không bằng các dòng con', en: '5.7 is not the sum of its children' },
      source: HANAM,
      given: [
        range(
          'A1:D4',
          ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'],
          ['5.7', 'Cán bộ, công chức cấp xã', 1, 1],
          ['5.7.1', 'Tỷ lệ đạt chuẩn của công chức cấp xã', 0.5, 0.5],
          ['5.7.2', 'Tỷ lệ đạt chuẩn của cán bộ cấp xã', 0.5, 0.25],
        ),
      ],
    },
  ],
  EXPLAINPOINTS: [
    {
      title: { vi: 'Vì sao 96% chỉ được 0,5 điểm', en: 'Why 96 % is worth 0.5 only' },
      source: DAKNONG,
      given: ['par-2016', 'I.1.a', '96%'],
    },
  ],
}
