/** The new rows, but with the old object wherever nothing in it changed, so that only changed rows are drawn again. */
export function keepSame<Row>(
  old: readonly Row[],
  next: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const known = new Map(old.map((row) => [keyOf(row), row]))
  return next.map((row) => {
    const earlier = known.get(keyOf(row))
    return earlier !== undefined && JSON.stringify(earlier) === JSON.stringify(row) ? earlier : row
  })
}
