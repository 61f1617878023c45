import type { Transaction } from "../database/pool.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import { hashOfPassword } from "./password.ts"
import { setFirstPassword } from "./passwords.store.ts"
import { readableCode } from "./readable-code.ts"
import { endSessionsOf } from "./sessions.store.ts"

/**
 * A password of 79 bits to be handed over once: it opens nothing but its own change, and only for as long as the configuration
 * says. Whoever was signed in to the account is signed out. What is returned is kept nowhere; the caller's audit event must not
 * hold it either.
 */
export async function issueFirstPassword(tx: Transaction, staffId: string): Promise<string> {
  const { signIn } = await readPlatformConfiguration(tx)
  const password = readableCode(4)
  await setFirstPassword(tx, staffId, await hashOfPassword(password), signIn.firstPasswordMs)
  await endSessionsOf(tx, staffId)
  return password
}
