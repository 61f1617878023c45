const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** Arrow keys between the rows of a body of which one at a time is a tab stop. */
export function moveAmongRows(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const rows = [...event.currentTarget.children] as HTMLElement[]
  const at = rows.indexOf(event.target as HTMLElement)
  const step = steps[event.key]
  if (at < 0 || step === undefined) return

  const next = rows[step(at, rows.length - 1)]
  for (const row of rows) row.tabIndex = row === next ? 0 : -1
  next?.focus()
  event.preventDefault()
}
