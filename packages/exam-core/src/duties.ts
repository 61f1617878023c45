/**
 * Duties kept apart: which roles one person held at the same time, and which acts take two persons.
 *
 * The database holds the same rules and refuses what breaks them; `duty_conflicts` lists what came about all the same. A
 * property test holds `conflictsAmong` to it.
 *
 * Units:  days are Asia/Shanghai; instants are UTC milliseconds, and a period ends before its last.
 * Errors: none.
 * Source: INT-7, PAP-6, CER-7 and HRX-3 in docs/rules.md.
 */
import { addDays, startOfDay } from "./calendar.ts"
import type { SecurityProfile } from "./platform-configuration.ts"
import { exclusivePairs, type ExclusivePair, type Role } from "./roles.ts"
import type { Day, DurationMs, Instant } from "./units.ts"

/** What one person was given. */
export type DatedGrant = {
  readonly role: Role
  readonly fromDay: Day
  readonly untilDay: Day | null
  readonly grantedAt: Instant
  readonly endedAt: Instant | null
}

export type Period = { readonly from: Instant; readonly until: Instant }

export type RoleConflict = Period & Pick<ExclusivePair, "role" | "otherRole">

/** From the first day, but not before it was given; to the last day, but not after it was taken away. Null is never. */
export function heldDuring({ fromDay, untilDay, grantedAt, endedAt }: DatedGrant): Period | null {
  const from = Math.max(startOfDay(fromDay), grantedAt)
  const until = Math.min(untilDay === null ? Infinity : startOfDay(addDays(untilDay, 1)), endedAt ?? Infinity)
  return from < until ? { from, until } : null
}

/** INT-7: each pair of roles that never meets and that one person held at once, with the time they did. */
export function conflictsAmong(
  grants: readonly DatedGrant[],
  profile: SecurityProfile,
): readonly RoleConflict[] {
  const binding = exclusivePairs.filter((pair) => pair.profile === "always" || pair.profile === profile)
  return binding.flatMap(({ role, otherRole }) =>
    periodsOf(grants, role).flatMap((one) =>
      periodsOf(grants, otherRole).flatMap((other) => {
        const from = Math.max(one.from, other.from)
        const until = Math.min(one.until, other.until)
        return from < until ? [{ role, otherRole, from, until }] : []
      }),
    ),
  )
}

const periodsOf = (grants: readonly DatedGrant[], role: Role): readonly Period[] =>
  grants.filter((grant) => grant.role === role).flatMap((grant) => heldDuring(grant) ?? [])

/** Acts of two persons that can be asked for, and who may ask and who decide: another one of these. */
export const rolesOfAct = {
  "certificate-revocation": ["hr-officer"],
  "unmasked-export": ["hr-officer"],
  "paper-unsealing": ["paper-setter", "exam-administrator"],
} as const satisfies Record<string, readonly Role[]>
export type TwoPersonAct = keyof typeof rolesOfAct

export const requestStates = ["waiting", "approved", "declined", "used", "expired"] as const
export type RequestState = (typeof requestStates)[number]

/** A request waits as long as its approval is good afterwards. */
export function requestStateAt(
  request: {
    readonly requestedAt: Instant
    readonly expiresAt: Instant
    readonly usedAt: Instant | null
    readonly decision: "approved" | "declined" | null
    readonly decidedAt: Instant | null
  },
  now: Instant,
): RequestState {
  if (request.decision === "declined") return "declined"
  if (request.usedAt !== null) return "used"
  if (request.decidedAt === null) return now < request.expiresAt ? "waiting" : "expired"
  const usableUntil = request.decidedAt + (request.expiresAt - request.requestedAt)
  return now < usableUntil ? "approved" : "expired"
}

export const paperStates = ["sealed", "unsealable", "over"] as const
export type PaperState = (typeof paperStates)[number]

/** PAP-6: sealed, but for the time shortly before a start and until its end; over when every sitting of it is. */
export function paperStateAt(
  sittings: readonly { readonly startsAt: Instant; readonly overAt: Instant }[],
  unsealBeforeMs: DurationMs,
  now: Instant,
): PaperState {
  const live = sittings.filter((sitting) => now < sitting.overAt)
  if (sittings.length > 0 && live.length === 0) return "over"
  return live.some((sitting) => now >= sitting.startsAt - unsealBeforeMs) ? "unsealable" : "sealed"
}
