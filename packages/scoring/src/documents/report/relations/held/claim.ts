/** What a question claims of its figures; `figures`: only that they fit each other. */
export type Claim = 'sum' | 'same' | 'rest' | 'change' | 'places' | 'step' | 'share' | 'mean' | 'figures'
