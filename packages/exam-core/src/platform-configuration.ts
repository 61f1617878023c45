/**
 * What holds for the whole installation and not for a level: signing in, keeping duties apart, keeping records. Versioned and
 * dated in the database as the levels' configuration is (REC-7), with these defaults.
 *
 * Units:  ...Ms are whole milliseconds, ...Days, ...Months and ...Rows are counts.
 */
import type { Role } from "./roles.ts"
import { roles } from "./roles.ts"
import { minutes, seconds, type DurationMs } from "./units.ts"

/** `asvs` asks for length and nothing else; `mlps3` adds kinds of characters and a change from time to time. */
export type SecurityProfile = "asvs" | "mlps3"

export type SignInRules = {
  readonly profile: SecurityProfile
  readonly passwordLeast: number
  readonly passwordMost: number
  /** `mlps3`: how many of lower case, upper case, digits and signs. */
  readonly passwordKinds: number
  /** `mlps3`: after so many days a password must be changed; null never. */
  readonly passwordDays: number | null
  /** How long a password that somebody else set may wait to be changed. */
  readonly firstPasswordMs: DurationMs
  /** Whoever holds one of these has a second factor or gets no further than its enrolment. */
  readonly secondFactorRoles: readonly Role[]
  readonly idleMs: DurationMs
  readonly absoluteMs: DurationMs
  /** For so long after proving oneself anew, the acts that ask for it are open (ASVS 7.5.3). */
  readonly stepUpMs: DurationMs
  /** Wrong tries that cost nothing; after them the wait doubles from the first to the longest. */
  readonly freeTries: number
  readonly firstWaitMs: DurationMs
  readonly longestWaitMs: DurationMs
  /** ATT-5: how long the invigilator's code for another device is good. */
  readonly seatCodeMs: DurationMs
}

export type DutyRules = {
  /** HRX-3: an unmasked export of more rows takes a second person. */
  readonly unmaskedRows: number
  /** How long a request waits for its second person, and an approval for its use. */
  readonly requestMs: DurationMs
  /** PAP-6 */
  readonly unsealBeforeMs: DurationMs
  /** PAP-11: teaching counts for sittings up to so many months after it. */
  readonly cohortMonths: number
}

export type RecordRules = {
  /** Addresses in the audit log are forgotten after so many days; not under 183 (Cybersecurity Law 21). */
  readonly addressDays: number
  /** REC-1 */
  readonly recordYears: number
  /** ITM-9: a file of questions that nobody takes in or gives up is let go of after so many days. */
  readonly fileDays: number
}

export type PlatformConfiguration = {
  readonly signIn: SignInRules
  readonly duties: DutyRules
  readonly records: RecordRules
}

const hours = (count: number): DurationMs => minutes(60 * count)

export const defaultPlatformConfiguration: PlatformConfiguration = {
  signIn: {
    profile: "asvs",
    passwordLeast: 8,
    passwordMost: 128,
    passwordKinds: 3,
    passwordDays: 90,
    firstPasswordMs: hours(24),
    secondFactorRoles: roles,
    idleMs: minutes(15),
    absoluteMs: hours(12),
    stepUpMs: minutes(5),
    freeTries: 2,
    firstWaitMs: seconds(1),
    longestWaitMs: seconds(60),
    seatCodeMs: minutes(10),
  },
  duties: { unmaskedRows: 1000, requestMs: hours(24), unsealBeforeMs: minutes(30), cohortMonths: 12 },
  records: { addressDays: 400, recordYears: 5, fileDays: 30 },
}

/** As it lies in the database: written when there were fewer numbers in a group, or only some were set. */
export type StoredPlatformConfiguration = {
  readonly [Group in keyof PlatformConfiguration]?: Partial<PlatformConfiguration[Group]>
}

/** The default where nobody has set one: what is new in it is there before anyone has heard of it. */
export function platformConfigurationFrom(
  stored: StoredPlatformConfiguration | undefined,
): PlatformConfiguration {
  const { signIn, duties, records } = defaultPlatformConfiguration
  return {
    signIn: { ...signIn, ...stored?.signIn },
    duties: { ...duties, ...stored?.duties },
    records: { ...records, ...stored?.records },
  }
}
