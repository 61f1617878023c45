/**
 * How often something secret was wrong, and how long its account has to wait: tickets, seat codes, passwords and second factors.
 * Only the account that was named is slowed, never for good and nobody else (security.md S9).
 */
import type { SignInRules } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

export type TryRules = Pick<SignInRules, "freeTries" | "firstWaitMs" | "longestWaitMs">

export type Wait = { readonly waitSeconds: number }

/**
 * Counts this try as a failure beforehand, and says null; or how long still to wait. Counting first is what holds back a
 * hundred tries at once: the row lets one of them through. The last of the free tries costs the first wait, each further
 * one twice as much up to the longest, and a quarter of an hour of quiet forgets them all.
 */
export async function claimTry(
  sql: Sql | Transaction,
  account: string,
  rules: TryRules,
): Promise<Wait | null> {
  const [claimed] = await sql`
    insert into sign_in_failures as f (account, failure_count, last_failed_at) values (${account}, 1, exam_now())
    on conflict (account) do update set last_failed_at = exam_now(),
      failure_count = case when f.last_failed_at < exam_now() - interval '15 minutes' then 1
        else least(f.failure_count, 100) + 1 end
    where f.last_failed_at + ${waitAfter(sql, rules)} <= exam_now()
    returning 1`
  if (claimed) return null

  const [waiting] = await sql<{ seconds: number }[]>`
    select ceil(extract(epoch from f.last_failed_at + ${waitAfter(sql, rules)} - exam_now()))::int as seconds
    from sign_in_failures f where f.account = ${account}`
  return { waitSeconds: Math.max(1, waiting?.seconds ?? 1) }
}

export async function forgetTries(tx: Transaction, account: string): Promise<void> {
  await tx`delete from sign_in_failures where account = ${account}`
}

/** Whatever names are tried, the table stays small. */
export async function forgetOldTries(sql: Sql | Transaction, accountPrefix: string): Promise<void> {
  await sql`
    delete from sign_in_failures
    where account ^@ ${accountPrefix} and last_failed_at < exam_now() - interval '1 hour'`
}

const waitAfter = (sql: Sql | Transaction, { freeTries, firstWaitMs, longestWaitMs }: TryRules) =>
  sql`case when f.failure_count < ${freeTries}::int then interval '0'
    else least(${longestWaitMs}::float8, ${firstWaitMs}::float8 * 2 ^ least(f.failure_count - ${freeTries}::int, 20))
      * interval '1 millisecond' end`
