/**
 * A line of help as a sentence begins.
 *
 * @example capitalised('đối chiếu hai bảng') // 'Đối chiếu hai bảng'
 */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
