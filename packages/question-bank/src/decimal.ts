/**
 * Decimal numbers compared exactly: no number of an answer or a key ever becomes a floating-point one.
 *
 * What is read is what a person writes on a Chinese or an English keyboard: full-width digits and signs, thousands set apart
 * by commas, a sign before it. Powers of ten and fractions are not read.
 *
 * Errors: `decimalFrom` gives null for what is not a number.
 * Source: GRD-1 in docs/rules.md.
 */

/** `digits` / 10^`places`. */
export type Decimal = { readonly digits: bigint; readonly places: number }

const shape = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d+))?$/

export function decimalFrom(text: string): Decimal | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\s\u3002]/g, "")
  const [, sign, whole = "", part = ""] = shape.exec(plain) ?? []
  if (sign === undefined || whole + part === "") return null
  const digits = BigInt(whole.replaceAll(",", "") + part)
  return { digits: sign === "-" ? -digits : digits, places: part.length }
}

/** Whether two numbers are no further apart than a third. */
export function isWithinTolerance(given: Decimal, value: Decimal, tolerance: Decimal): boolean {
  const places = Math.max(given.places, value.places, tolerance.places)
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own)
  const apart = scaled(given) - scaled(value)
  return (apart < 0n ? -apart : apart) <= scaled(tolerance)
}
