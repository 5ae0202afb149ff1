/**
 * A sample that comes with the page: of the one file it stands inside, else it lies beside the page.
 *
 * @param name such as `hanam-2018.xlsx`
 * @throws where the server has no such file
 */
export async function sample(name: string): Promise<ArrayBuffer> {
  const inside = document.getElementById(`sample:${name}`)?.textContent
  if (inside) return Uint8Array.from(atob(inside), (letter) => letter.charCodeAt(0)).buffer
  const answer = await fetch(`samples/${name}`)
  if (!answer.ok) throw new Error(`${answer.status} ${name}`)
  return answer.arrayBuffer()
}
