import { type Framework, parseFramework } from '@parscore/scoring'

/** A framework with a leaf for every kind of rule, a leaf without a known maximum, bonus and penalty. */
export function everyRule(year: number): Framework {
  const title = (vi: string) => ({ vi, en: vi })
  const rules = [
    { kind: 'threshold' },
    { kind: 'proportional', decimals: 4 },
    { kind: 'threshold-proportional', full: 0.8 },
    {
      kind: 'bands',
      bands: [
        { from: 0.9, inclusive: false, points: 2 },
        { from: 0.7, inclusive: true, points: 1 },
      ],
    },
    {
      kind: 'checklist',
      items: [
        { title: title('a'), points: 0.5 },
        { title: title('b'), points: 1.5 },
        { title: title('c'), points: 0.25 },
      ],
    },
    {
      kind: 'deadline',
      dates: [
        { day: 15, month: 6 },
        { day: 29, month: 2 },
      ],
      graceDays: 5,
      lateShare: 0.5,
    },
    {
      kind: 'choice',
      levels: [
        { title: title('kịp thời'), points: 2 },
        { title: title('chậm'), points: 0.75 },
        { title: title('không'), points: 0 },
      ],
    },
    { kind: 'deduction', each: 0.3 },
    { kind: 'yes-no' },
    { kind: 'entered' },
    { kind: 'survey' },
  ]
  const leaves = rules.map((rule, index) => ({
    code: `1.${index + 1}`,
    title: title(`Tiêu chí ${rule.kind}`),
    maximum: 2,
    rule,
    measure: rule.kind === 'survey' ? 'survey' : 'appraisal',
  }))
  const parsed = parseFramework({
    id: 'every-rule',
    decision: null,
    date: null,
    years: [year],
    title: title('Mọi cách chấm'),
    source: 'test',
    total: 100,
    nodes: [
      { code: '1', title: title('Mọi cách chấm'), maximum: 22, children: leaves },
      {
        code: '2',
        title: title('Chưa rõ điểm tối đa'),
        maximum: null,
        children: [
          { code: '2.1', title: title('Ngưỡng'), maximum: null, rule: { kind: 'threshold-proportional', full: 0.8 } },
          {
            code: '2.2',
            title: title('Mức'),
            maximum: null,
            rule: { kind: 'bands', bands: [{ from: 0.5, inclusive: true, points: 3 }] },
          },
        ],
      },
      { code: '3', title: title('Điểm cộng'), maximum: 3, kind: 'bonus', rule: { kind: 'bonus', each: 0.5 } },
      { code: '4', title: title('Điểm trừ'), maximum: 3, kind: 'penalty', rule: { kind: 'penalty', each: 0.25 } },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
