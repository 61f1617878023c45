/**
 * Fills an empty database for the real thing: what every agency has, the agency itself, and two administrators who open all other
 * accounts. Their passwords are made by chance, open nothing but their own change, and only for a day.
 *
 * Errors: what PostgreSQL refuses is thrown; nothing is left behind then.
 * Source: ASVS 6.3.2 (no default accounts), 6.4.1.
 */
import { dayOf, defaultPlatformConfiguration, type Instant } from "@sworn/exam-core"
import type postgres from "postgres"
import { insertRows, instantText, type Row } from "./insert-rows.ts"
import { loadingLock } from "./loading-lock.ts"
import { categoryRows, configurationRows, levelRows, subjectRows } from "./reference.ts"

export type BareCraft = {
  readonly now: Instant
  /** What the topmost unit is called. */
  readonly agency: string
  uuid(): string
  newPassword(): string
  hashPassword(password: string): Promise<string>
}

export type FirstSignIn = { readonly username: string; readonly password: string }

/** Whoever opens accounts, and whoever gives them roles: two people, as everywhere else (INT-7). */
const administrators = [
  { username: "first-system-administrator", name: "首任系统管理员", role: "system-administrator" },
  { username: "first-security-administrator", name: "首任安全管理员", role: "security-administrator" },
] as const

const { firstPasswordMs } = defaultPlatformConfiguration.signIn

/** Does nothing to a database that has units, and says nothing then. Takes the owner's connection. */
export async function seedBare(sql: postgres.Sql, craft: BareCraft): Promise<readonly FirstSignIn[]> {
  const { now } = craft
  const signIns = await Promise.all(
    administrators.map(async (administrator) => {
      const password = craft.newPassword()
      return { ...administrator, staffId: craft.uuid(), password, hash: await craft.hashPassword(password) }
    }),
  )
  const tables: readonly (readonly [table: string, rows: readonly Row[]])[] = [
    ["units", [{ unit_id: 1, kind: "ministry", name: craft.agency, path: "1.", province_code: "00" }]],
    ["levels", levelRows()],
    ["police_categories", categoryRows()],
    ["subjects", subjectRows()],
    ["level_configurations", configurationRows(now)],
    [
      "platform_configurations",
      [
        {
          version: 1,
          effective_from: "2026-01-01",
          configuration: defaultPlatformConfiguration,
          changed_by: "system",
          changed_at: instantText(now),
        },
      ],
    ],
    [
      "staff",
      signIns.map(({ staffId, username, name, hash }) => ({
        staff_id: staffId,
        username,
        name,
        password_hash: hash,
        password_expires_at: instantText((now + firstPasswordMs) as Instant),
        created_at: instantText(now),
      })),
    ],
    [
      "staff_grants",
      signIns.map(({ staffId, role }) => ({
        grant_id: craft.uuid(),
        staff_id: staffId,
        role,
        unit_id: 1,
        from_day: dayOf(now),
        granted_by: "system",
        granted_at: instantText(now),
      })),
    ],
  ]
  const isNew = await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${loadingLock})`
    const [unit] = await tx`select 1 from units limit 1`
    if (unit) return false
    for (const [table, rows] of tables) await insertRows(tx, table, rows)
    return true
  })
  return isNew ? signIns.map(({ username, password }) => ({ username, password })) : []
}

export function wordsOfBare(
  signIns: readonly FirstSignIn[],
  addresses: { readonly candidates: string; readonly console: string },
): string {
  const first = [
    "首次登录（口令 24 小时内有效，登录后须立即修改）/ first sign-ins (good for 24 hours, to be changed at once):",
    ...signIns.map(({ username, password }) => `  ${username}  ${password}`),
    "",
  ]
  return [
    "Sworn",
    "",
    `考生入口 / candidates   ${addresses.candidates}`,
    `工作台 / staff console  ${addresses.console}`,
    "",
    ...(signIns.length > 0 ? first : []),
  ].join("\n")
}
