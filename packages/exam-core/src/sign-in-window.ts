/**
 * When ticket and ID number open the exam: from check-in on, and until the candidate has had time to read the receipt. At any
 * other time an officer's own account is the way in.
 *
 * Units:  instants are UTC milliseconds of the database's clock; both ends belong to the window.
 * Errors: returned as refusals.
 * Source: SIT-3 in docs/rules.md.
 */
import type { SittingRules } from "./configuration.ts"
import { accepted, refused, type Outcome } from "./outcome.ts"
import { closesAt, type Timetable } from "./timing.ts"
import type { Instant } from "./units.ts"

export type SignInWindow = { readonly opensAt: Instant; readonly closesAt: Instant }

export const signInWindowOf = (
  timetable: Timetable,
  rules: Pick<SittingRules, "checkInOpensMs" | "signInClosesAfterMs">,
): SignInWindow => ({
  opensAt: timetable.startsAt - rules.checkInOpensMs,
  closesAt: closesAt(timetable) + rules.signInClosesAfterMs,
})

export const windowRefusals = ["sign-in-not-open", "sign-in-closed"] as const
export type WindowRefusal = (typeof windowRefusals)[number]

export function acceptSignIn(window: SignInWindow, now: Instant): Outcome<SignInWindow, WindowRefusal> {
  if (now < window.opensAt) return refused("sign-in-not-open")
  if (now > window.closesAt) return refused("sign-in-closed")
  return accepted(window)
}
