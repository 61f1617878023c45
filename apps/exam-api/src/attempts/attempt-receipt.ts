/**
 * The receipt of a whole attempt: a digest of what the journal holds once it is closed, and ten characters of it to write
 * down. The same for whoever computes it, whenever.
 */
import type { AttemptReceipt } from "@sworn/contract/candidate"
import {
  answeredCount,
  canonicalResponses,
  closureAt,
  contentsOf,
  genesisHash,
  type JournalRecord,
} from "@sworn/exam-core"
import { itemCount } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"
import { getOutline, type HeldAttempt } from "./attempts.store.ts"
import { sha256 } from "./sha256.ts"

/** Throws for an open attempt: it has no receipt yet, and callers ask `closureAt` first. */
export async function attemptReceiptOf(
  sql: Sql | Transaction,
  attempt: HeldAttempt,
  journal: readonly JournalRecord[],
): Promise<AttemptReceipt> {
  const closure = closureAt(attempt, attempt.now)
  if (closure.state === "open") throw new Error(`Attempt ${attempt.attemptId} is still open`)

  const contents = contentsOf(journal)
  const journalHead = journal.at(-1)?.hash ?? genesisHash(attempt.attemptId, sha256)
  const responsesSha256 = sha256(canonicalResponses(contents.responses))
  return {
    attemptId: attempt.attemptId,
    state: closure.state,
    at: closure.at,
    answered: answeredCount(contents),
    itemCount: itemCount(await getOutline(sql, attempt.paperId)),
    responsesSha256,
    journalHead,
    journalLength: journal.length,
    code: receiptCode(sha256(`${attempt.attemptId} ${journalHead} ${responsesSha256}`)),
  }
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Fifty bits of the digest in an alphabet without look-alikes, as XXXXX-XXXXX. */
export function receiptCode(digest: string): string {
  const bits = BigInt(`0x${digest.slice(0, 13)}`) >> 2n
  const characters = Array.from({ length: 10 }, (_, at) =>
    crockford.charAt(Number((bits >> BigInt(45 - at * 5)) & 31n)),
  )
  return `${characters.slice(0, 5).join("")}-${characters.slice(5).join("")}`
}
