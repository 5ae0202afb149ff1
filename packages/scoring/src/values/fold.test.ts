import { expect, it } from 'vitest'
import { fold, likeness } from './fold.js'

it('folds case, marks, đ, punctuation and NFD alike', () => {
  expect(fold('HỒ SƠ')).toBe('ho so')
  expect(fold('hồ sơ'.normalize('NFD'))).toBe('ho so')
  expect(fold('Điểm  CHUẨN:')).toBe('diem chuan')
  expect(fold('Tăng/giảm')).toBe('tang giam')
})

it('takes an abbreviation of the trade for what it stands for', () => {
  expect(likeness('Cải cách TTHC', 'Cải cách thủ tục hành chính')).toBe(1)
  expect(likeness('Xây dựng VB QPPL', 'Xây dựng văn bản quy phạm pháp luật')).toBe(1)
  expect(likeness('Cải cách TTHC', 'Cải cách tổ chức bộ máy')).toBeLessThan(0.7)
})

it('finds titles alike that a scan has misspelt, and different ones unlike', () => {
  expect(likeness('Tức động của cải cách đến quản lý', 'Tác động của cải cách đến quản lý')).toBeGreaterThan(0.8)
  expect(likeness('Kế hoạch CCHC', 'Cải cách tài chính công')).toBeLessThan(0.4)
})
