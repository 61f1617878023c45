/** The police numbers in a pasted text: lines, commas, spaces and full-width forms all serve; each number once. */
export function policeNumbersIn(text: string): { numbers: readonly string[]; repeated: number } {
  const found = text
    .normalize("NFKC")
    .split(/[\s,;、。|]+/u)
    .filter((part) => part !== "")
  const numbers = [...new Set(found)]
  return { numbers, repeated: found.length - numbers.length }
}
