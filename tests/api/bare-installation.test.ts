/** An installation for the real thing: nobody in it whose password anybody could know (ASVS 6.3.2). */
import { openPool, type Sql } from "@sworn/exam-api/database/pool"
import { migrateDatabase } from "@sworn/drizzle/migrate"
import { demoPassword, demoStaff, seedBare, seedDemo, wordsOfBare } from "@sworn/drizzle/seeds"
import { defaultPlatformConfiguration } from "@sworn/exam-core"
import { randomBytes, randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { cloneDatabase, dropDatabase } from "../support/postgres.ts"

const name = `bare_${randomBytes(6).toString("hex")}`
let sql: Sql
beforeAll(async () => {
  const url = await cloneDatabase(inject("seededServer").serverUrl, "template1", name)
  await migrateDatabase(url)
  sql = openPool(url, { connections: 1, statementTimeoutMs: 0 })
})
afterAll(async () => {
  await sql.end()
  await dropDatabase(inject("seededServer").serverUrl, name)
})

const now = Date.parse("2026-11-22T08:00:00Z")
const craft = {
  now,
  agency: "云岭省公安厅",
  uuid: randomUUID,
  newPassword: () => randomBytes(15).toString("base64url"),
  hashPassword: async (password: string) => `hash of ${password}`,
}

describe("an installation without the demo", () => {
  it("has two administrators with passwords by chance, which must be changed within a day, and nobody else", async () => {
    const signIns = await seedBare(sql, craft)
    const staff = await sql<{ username: string; hash: string; expires: number }[]>`
      select username, password_hash as hash, password_expires_at as expires from staff order by username`
    const grants = await sql`select role, unit_id from staff_grants order by role`

    expect(signIns).toHaveLength(2)
    expect(new Set(signIns.map(({ password }) => password)).size).toBe(2)
    expect(staff.map(({ username }) => username)).toEqual(signIns.map(({ username }) => username).toSorted())
    for (const { username, password } of signIns) {
      const kept = staff.find((one) => one.username === username)
      expect(kept).toMatchObject({
        hash: `hash of ${password}`,
        expires: now + defaultPlatformConfiguration.signIn.firstPasswordMs,
      })
      expect(demoStaff.map((one) => one.username)).not.toContain(username)
    }
    expect(JSON.stringify(staff)).not.toContain(demoPassword)
    expect(grants.map((row) => row["role"])).toEqual(["security-administrator", "system-administrator"])
    expect(
      await sql`select 1 from officers union all select 1 from items union all select 1 from papers`,
    ).toEqual([])
  })

  it("asks every role of the staff for a second factor", async () => {
    const [row] = await sql<{ roles: string[] }[]>`
      select configuration -> 'signIn' -> 'secondFactorRoles' as roles from platform_configurations`
    expect(row?.roles).toEqual(defaultPlatformConfiguration.signIn.secondFactorRoles)
    expect(row?.roles.length).toBeGreaterThan(10)
  })

  it("is filled once: a second start changes nothing and says no password, and no demo comes over it", async () => {
    const before = await sql`select * from staff order by staff_id`
    const addresses = { candidates: "https://exam.example", console: "https://staff.exam.example" }
    const again = await seedBare(sql, craft)
    const demo = await seedDemo(sql, { ...craft, sealIdentity: never, sealPaper: never })

    expect(again).toEqual([])
    expect(wordsOfBare(again, addresses)).not.toContain("administrator")
    expect(demo).toMatchObject({ loaded: false, staff: [], sittings: [] })
    expect(await sql`select * from staff order by staff_id`).toEqual(before)
  })
})

function never(): never {
  throw new Error("The demo was loaded")
}
