import type { PersonPage } from "@sworn/contract/staff"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { browserName } from "../staff-sign-in/browser-name.ts"
import { readLiveSessions } from "../staff-sign-in/sessions.store.ts"
import { findPersonPage, type Scope } from "./people.store.ts"

/** Null for whoever the reader's units have nothing to do with, as for nobody. */
export async function readPerson(
  { sql }: StaffDeps,
  scope: Scope,
  readerId: string,
  staffId: string,
): Promise<PersonPage | null> {
  const person = await findPersonPage(sql, scope, readerId, staffId)
  if (person === null) return null
  const { signIn } = await readPlatformConfiguration(sql)
  const live = await readLiveSessions(sql, staffId, signIn)
  const sessions = live.map((session) => ({ ...session, browser: browserName(session.browser) }))
  return { ...person, sessions }
}
