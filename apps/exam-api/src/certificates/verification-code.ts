/** Crockford's base 32: no I, L, O or U, so that nobody misreads one aloud or off a print. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Eight characters, from forty random bits given as ten hexadecimal digits. */
export function verificationCodeFrom(hex: string): string {
  if (!/^[0-9a-f]{10}$/.test(hex)) throw new Error("A verification code is made from five random bytes")
  const bits = BigInt(`0x${hex}`)
  return Array.from({ length: 8 }, (_, at) =>
    alphabet.charAt(Number((bits >> BigInt(35 - 5 * at)) & 31n)),
  ).join("")
}
