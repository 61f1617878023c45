import type { OwnSessions } from "@sworn/contract/staff"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { browserName } from "./browser-name.ts"
import { readLiveSessions } from "./sessions.store.ts"
import type { Actor } from "./staff-sign-in.store.ts"

/** Where one is signed in now, so that one finds what is not one's own. */
export async function readOwnSessions({ sql }: StaffDeps, actor: Actor): Promise<OwnSessions> {
  const { signIn: rules } = await readPlatformConfiguration(sql)
  const live = await readLiveSessions(sql, actor.staffId, rules)
  const sessions = live.map((session) => ({
    ...session,
    browser: browserName(session.browser),
    isThis: session.sessionId === actor.sessionId,
  }))
  return { sessions }
}
