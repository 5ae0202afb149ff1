/** The words that stand for an answer in a sheet: Vietnamese as the scoring systems of provinces write them. */
export const answerWords = { yes: 'Có', no: 'Không', 'not-applicable': 'Không áp dụng' } as const
