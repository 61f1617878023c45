/** The outside world, passed in: databases, secrets, chance, log. The clock is the database's (`exam_now()`). */
import type { Anchor, AuditBreak } from "./audit/verify-audit.ts"
import type { GroupCommitOptions } from "./attempts/group-commit.ts"
import type { Sql } from "./database/pool.ts"
import type { Log } from "./http/log.ts"
import type { NationalIdVault } from "./people/national-id.ts"
import type { Sealing } from "./people/sealing.ts"
import type { SsoProvider } from "./staff-sign-in/sso-provider.ts"

export type Chance = {
  readonly uuid: () => string
  /** Lower-case hexadecimal. */
  readonly hex: (byteCount: number) => string
}

export type CandidateDeps = {
  /** As sworn_candidate: cannot read a key, cannot change the journal. */
  readonly sql: Sql
  /**
   * Openings, saves and hand-ins, kept apart so that nothing else can take their connections (D11), least of all what waits
   * for its turn in the audit log (F12).
   */
  readonly savesSql: Sql
  readonly groupCommit: GroupCommitOptions
  readonly vault: NationalIdVault
  readonly chance: Chance
  readonly log: Log
  /** The origin browsers see, such as https://exam.example. */
  readonly origin: string
  readonly trustedProxies: readonly string[]
}

export type StaffDeps = {
  /** As sworn_staff. */
  readonly sql: Sql
  /** As sworn_bank: the only connection of the staff that reads keys, and the only one that reads no result. */
  readonly bankSql: Sql
  readonly chance: Chance
  readonly log: Log
  readonly origin: string
  readonly trustedProxies: readonly string[]
  readonly vault: NationalIdVault
  readonly secondFactors: Sealing
  /** The organisation's own sign-in, where there is one. */
  readonly sso: SsoProvider | null
  /** A connection of its own for each export: a stopped download must be able to end its query. */
  readonly openExportConnection: () => Sql
  /** The same, as sworn_bank. */
  readonly openBankConnection: () => Sql
  /** The ends of the audit chain that were kept outside the database, oldest first. */
  readonly readAnchors: () => Promise<readonly Anchor[]>
  /** What the watch over the audit log has found; null as long as all is well. */
  readonly auditAlarm: () => AuditBreak | null
}
