import type { AccountRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import type { Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import { lockPerson, type HeldPerson } from "./people.store.ts"

/**
 * An account that this administrator may act on. Whoever could set the password of a person with roles outside their own units
 * could sign in as them and have those: such a person is for an administrator above.
 */
export async function holdAccount(
  tx: Transaction,
  author: Author,
  staffId: string,
): Promise<Outcome<HeldPerson, Exclude<AccountRefusal, "account-closed"> | "not-found">> {
  const person = await lockPerson(tx, author.scope, staffId)
  if (person === null) return refused("not-found")
  if (person.staffId === author.staffId) return refused("not-on-oneself")
  if (person.isHeldElsewhere) return refused("person-held-elsewhere")
  return accepted(person)
}
