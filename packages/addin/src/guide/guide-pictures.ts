/** The pictures of the guide by the names that it gives them; they are fetched with the guide. */
const files = import.meta.glob<string>(
  '../../screenshots/{trang-dau,kiem-tra,cong-viec,mat-diem,thoi-han,thu-quy-tac}.webp',
  { query: '?url', import: 'default', eager: true },
)

/** Where a picture is to be had. */
export const pictureAt = (name: string): string | undefined => files[`../../screenshots/${name}.webp`]
