/** Arrow keys between the cells of the answer sheet: sideways by number, up and down by what is above or below. */
export function moveAmongCells(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(".cell")]
  const at = cells.indexOf(event.target as HTMLElement)
  if (at < 0) return

  const next = cellAfter(event.key, cells, at)
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

function cellAfter(key: string, cells: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === "ArrowRight") return cells[at + 1]
  if (key === "ArrowLeft") return cells[at - 1]
  if (key === "Home") return cells[0]
  if (key === "End") return cells.at(-1)
  if (key === "ArrowDown") return nearestInNextRow(cells.slice(at + 1), cells[at] as HTMLElement)
  if (key === "ArrowUp") return nearestInNextRow(cells.slice(0, at).reverse(), cells[at] as HTMLElement)
  return undefined
}

function nearestInNextRow(candidates: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const row = candidates.find((cell) => cell.offsetTop !== from.offsetTop)?.offsetTop
  const inRow = candidates.filter((cell) => cell.offsetTop === row)
  const distance = (cell: HTMLElement) => Math.abs(cell.offsetLeft - from.offsetLeft)
  // Not toSorted: the last Chrome for Windows 7 does not know it.
  return [...inRow].sort((one, other) => distance(one) - distance(other))[0]
}
