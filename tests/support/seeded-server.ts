/** One PostgreSQL for the run, with a migrated and seeded template that every test file clones. */
import { sealPaper } from "@sworn/exam-api/papers/seal-paper"
import { openPool } from "@sworn/exam-api/database/pool"
import { makeNationalIdVault } from "@sworn/exam-api/people/national-id"
import { hashOfPassword } from "@sworn/exam-api/passwords/password"
import { ensureRoles, migrateDatabase, type RolePasswords } from "@sworn/drizzle/migrate"
import { seedDemo, type DemoSummary } from "@sworn/drizzle/seeds"
import { randomBytes } from "node:crypto"
import type { TestProject } from "vitest/node"
import { cloneDatabase, startTestServer } from "./postgres.ts"

export type SeededServer = {
  readonly serverUrl: string
  readonly template: string
  readonly passwords: RolePasswords
  readonly nationalIdSecret: string
  readonly demo: DemoSummary
}

declare module "vitest" {
  export interface ProvidedContext {
    seededServer: SeededServer
  }
}

const template = "sworn_template"

export default async function setUp(project: TestProject) {
  const server = await startTestServer()
  const password = () => randomBytes(16).toString("hex")
  const passwords = {
    sworn_candidate: password(),
    sworn_staff: password(),
    sworn_scorer: password(),
    sworn_bank: password(),
  }
  const nationalIdSecret = randomBytes(32).toString("hex")

  await ensureRoles(server.url, passwords)
  const templateUrl = await cloneDatabase(server.url, "template1", template)
  await migrateDatabase(templateUrl)

  const sql = openPool(templateUrl, { connections: 1, statementTimeoutMs: 0 })
  const [clock] = await sql<[{ now: number }]>`select exam_now() as now`
  const demo = await seedDemo(sql, {
    now: clock.now,
    sealIdentity: makeNationalIdVault(Buffer.from(nationalIdSecret, "hex")).seal,
    hashPassword: hashOfPassword,
    sealPaper,
  })
  await sql.end()

  project.provide("seededServer", { serverUrl: server.url, template, passwords, nationalIdSecret, demo })
  return () => server.stop()
}
