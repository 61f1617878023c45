/**
 * Brings a database to the newest schema, and the three roles of the application to exactly their grants.
 *
 * Units:  none.
 * Errors: what PostgreSQL says is thrown as it is; the caller turns it into a sentence.
 */
import { drizzle } from "drizzle-orm/postgres-js"
import { migrate } from "drizzle-orm/postgres-js/migrator"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import postgres from "postgres"

export const applicationRoles = ["sworn_candidate", "sworn_staff", "sworn_scorer", "sworn_bank"] as const
export type ApplicationRole = (typeof applicationRoles)[number]

export type RolePasswords = Readonly<Record<ApplicationRole, string>>

/** Where migrations/ and roles/ are; the bundled program passes its own. */
const besideThisFile = fileURLToPath(new URL(".", import.meta.url))

/** Roles belong to the whole server: create them once, before any database uses them. */
export async function ensureRoles(ownerUrl: string, passwords: RolePasswords): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    for (const role of applicationRoles) {
      const [known] = await sql`select 1 from pg_roles where rolname = ${role}`
      const verb = known ? "alter" : "create"
      // Names cannot be parameters here; role is one of three literals and the password is quoted by the server.
      const [quoted] = await sql<[{ password: string }]>`select quote_literal(${passwords[role]}) as password`
      await sql.unsafe(
        `${verb} role ${role} login nosuperuser nocreatedb nocreaterole password ${quoted.password}`,
      )
    }
  } finally {
    await sql.end()
  }
}

export async function migrateDatabase(ownerUrl: string, folder = besideThisFile): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await migrate(drizzle(client), { migrationsFolder: `${folder}/migrations` })
    await grantAnew(client, folder)
  } finally {
    await client.end()
  }
}

/** Grants are state, not history: whatever an older version gave is taken away first. */
async function grantAnew(client: postgres.Sql, folder: string): Promise<void> {
  await client.begin(async (tx) => {
    for (const role of applicationRoles) {
      await tx.unsafe(`revoke all on all tables in schema public from ${role}`)
      await tx.unsafe(`revoke all on all functions in schema public from ${role}, public`)
    }
    for (const role of applicationRoles) {
      await tx.unsafe(await readFile(`${folder}/roles/${role.replace("sworn_", "")}.sql`, "utf8"))
    }
  })
}

/** The same database, as one of the application's roles. */
export function urlAs(ownerUrl: string, role: ApplicationRole, password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = encodeURIComponent(password)
  return url.toString()
}
