import { between, type StatedFigure } from '../../figures.js'

/** Commas within the name of one thing: «tin, bài», «xã, phường, thị trấn», «phản ánh, kiến nghị». */
const WITHIN_NAME =
  /,(?=\s(?:bài|công chức|viên chức|ngành|phường|thị trấn|kiến nghị|đơn vị|thị xã|thành phố|cá nhân|địa phương|bản|khu phố|khiếu nại|tố cáo|lao động|người lao động|người dân|bồi dưỡng|doanh nghiệp|tổ chức)(?!\p{L}))/giu

/** The words between two figures of a sentence, without brackets that are closed again and commas that part nothing. */
export const plainGap = (from: StatedFigure, to: StatedFigure): string => plainWords(between(from, to))

/** The words behind a figure to the end of its sentence. */
export const plainBehind = ({ sentence, at, text }: StatedFigure): string =>
  plainWords(sentence.text.slice(at + text.length))

/** The words before a figure from the beginning of its sentence. */
export const plainBefore = ({ sentence, at }: StatedFigure): string => plainWords(sentence.text.slice(0, at))

/** A text without commas that part nothing and numbers that name a kind: «đơn vị nhóm 1». */
export const withNames = (text: string): string => text.replace(WITHIN_NAME, ' ').replace(KIND, ' ')

const KIND =
  /\s\d{1,2}(?=[.,;)]|$|\s(?:và|gồm|là|có|được|đạt|theo|của|tại)\s)(?<=(?:nhóm|loại|mức độ|mức|cấp|hạng|đợt|vòng)\s\d{1,2})/giu

const plainWords = (text: string): string => withNames(text.replace(/\s?\([^()]*\)/gu, ''))
