import type { Text } from '@parscore/scoring'

/** Which demonstration of the lab a case belongs to. */
export type Demonstration = 'threshold' | 'deadline' | 'index' | 'leaf'

/** What the demonstrations start from. Rates and shares are fractions, dates day/month/year. */
export interface LabInputs {
  readonly rate: string
  readonly maximum: string
  readonly floor: string
  readonly partial: string
  readonly received: string
  readonly due: string
  readonly grace: string
  readonly lateShare: string
  readonly parts: readonly (readonly [points: string, maximum: string])[]
}

/** A case that happened. */
export interface LabCase {
  readonly id: string
  readonly demonstration: Demonstration
  readonly title: Text
  readonly source: string
  readonly inputs: Partial<LabInputs>
}

const DAKNONG = 'Đắk Nông, Báo cáo CCHC 6 tháng đầu năm 2017'

/** The cases of the seeds, as the documents tell them. */
export const cases: readonly LabCase[] = [
  {
    id: 'plan-96',
    demonstration: 'threshold',
    title: { vi: 'Kế hoạch CCHC hoàn thành 96% → 0,5/1', en: 'Plan done to 96 % → 0.5 of 1' },
    source: DAKNONG,
    inputs: { rate: '96%', maximum: '1', floor: '80%', partial: '50%' },
  },
  {
    id: 'ratio-79',
    demonstration: 'threshold',
    title: { vi: 'Tỷ lệ dưới 80% → 0/0,5', en: 'Rate below 80 % → 0 of 0.5' },
    source: DAKNONG,
    inputs: { rate: '79%', maximum: '0,5', floor: '80%', partial: '50%' },
  },
  {
    id: 'half-year',
    demonstration: 'deadline',
    title: {
      vi: 'Báo cáo 6 tháng: hạn 15/6, ban hành 17/6/2016 → 0/1',
      en: 'Half-year report due 15/6, issued 17/6/2016 → 0 of 1',
    },
    source: DAKNONG,
    inputs: { received: '17/6/2016', due: '15/6/2016', maximum: '1', grace: '0', lateShare: '0%' },
  },
  {
    id: 'annual',
    demonstration: 'deadline',
    title: {
      vi: 'Báo cáo năm: hạn 10/12, ban hành 20/12/2016 → 0/1',
      en: 'Annual report due 10/12, issued 20/12/2016 → 0 of 1',
    },
    source: DAKNONG,
    inputs: { received: '20/12/2016', due: '10/12/2016', maximum: '1', grace: '0', lateShare: '0%' },
  },
  {
    id: 'law',
    demonstration: 'deadline',
    title: {
      vi: 'Báo cáo thi hành pháp luật: hạn 15/10, ban hành 17/10/2016 → 0/0,5',
      en: 'Law report due 15/10, issued 17/10/2016 → 0 of 0.5',
    },
    source: DAKNONG,
    inputs: { received: '17/10/2016', due: '15/10/2016', maximum: '0,5', grace: '0', lateShare: '0%' },
  },
  {
    id: 'daknong-2016',
    demonstration: 'index',
    title: {
      vi: 'Đắk Nông 2016: 40,75 và 25,68 trên 97,5 → 68,13',
      en: 'Đắk Nông 2016: 40.75 and 25.68 of 97.5 → 68.13',
    },
    source: DAKNONG,
    inputs: {
      parts: [
        ['40,75', '61,5'],
        ['25,68', '36'],
        ['', '2,5'],
      ],
    },
  },
]

/** What a demonstration starts from where no case says otherwise. */
export const usualInputs: LabInputs = {
  rate: '96%',
  maximum: '1',
  floor: '80%',
  partial: '50%',
  received: '17/6/2016',
  due: '15/6/2016',
  grace: '0',
  lateShare: '0%',
  parts: [
    ['40,75', '61,5'],
    ['25,68', '36'],
    ['', '2,5'],
  ],
}

/** What a demonstration needs. */
export interface DemonstrationProps {
  readonly inputs: LabInputs
  onInputs(changed: Partial<LabInputs>): void
}
