/**
 * National ids of the demo's officers: well-formed, and of a region that does not exist.
 *
 * Units:  n is the officer's number on the demo roll, from 0 to 999,999.
 * Errors: none.
 * Source: GB 11643-1999 for the form and the check character; no region of GB/T 2260 begins with 999.
 */
import { addDays, type Day } from "@sworn/exam-core"
import { makeDraw } from "./draw.ts"

/** Region, day of birth, sequence, check. The region's end and the sequence hold n, so that no two are the same. */
export function demoNationalId(n: number): string {
  const region = `999${threeDigits(Math.floor(n / 1000))}`
  const digits = region + birthdayOf(n).replaceAll("-", "") + threeDigits(n % 1000)
  return digits + checkCharacter(digits)
}

/** Most are in mid-service; a few are fresh from school, and a few are past retirement. */
export function birthdayOf(n: number): Day {
  if (leadsTheDemo(n)) return addDays("1990-01-05", n * 29)
  const draw = makeDraw(`birthday ${n}`)
  const age = draw.share()
  const year =
    age < 0.045 ? draw.between(2000, 2003) : age < 0.08 ? draw.between(1960, 1965) : draw.between(1967, 1998)
  return addDays(`${year}-01-01`, draw.between(0, 364))
}

/** ISO 7064 MOD 11-2: the same sum that the standard writes as seventeen weights. */
export function checkCharacter(digits: string): string {
  let sum = 0
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11
  const check = (12 - sum) % 11
  return check === 10 ? "X" : String(check)
}

/** The first on the roll have a life written for them; the others draw theirs. */
export const leadsTheDemo = (n: number): boolean => n <= 10

const threeDigits = (count: number) => String(count).padStart(3, "0")
