/** How often a password or a code was wrong: what slows whoever guesses, and nobody else (S9). */
import type { SignInRules } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

/** What is guessed at: an account's password, or its second factor, which a right password must not make easier. */
export type Guessed = { readonly username: string } | { readonly codeOf: string }

export type TooFast = {
  readonly ok: false
  readonly refusal: "sign-in-too-fast"
  readonly waitSeconds: number
}

type WaitRules = Pick<SignInRules, "freeTries" | "firstWaitMs" | "longestWaitMs">

/**
 * Counts this try as a failure beforehand, and says null; or the seconds still to wait. Counting first is what holds back
 * a hundred tries at once: the row lets one of them through. After the free tries a wrong one costs a second, each further
 * one twice as much up to a minute (security.md S9), and a quarter of an hour of quiet forgets them all.
 */
export async function claimTry(sql: Sql, rules: WaitRules, guessed: Guessed): Promise<TooFast | null> {
  const account = accountOf(guessed)
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
  return { ok: false, refusal: "sign-in-too-fast", waitSeconds: Math.max(1, waiting?.seconds ?? 1) }
}

export async function forgetTries(tx: Transaction, guessed: Guessed): Promise<void> {
  await tx`delete from sign_in_failures where account = ${accountOf(guessed)}`
}

/** Whatever names are tried, the table stays small. */
export async function forgetOldTries(sql: Sql): Promise<void> {
  await sql`delete from sign_in_failures where account like 'staff:%' and last_failed_at < exam_now() - interval '1 hour'`
}

const waitAfter = (sql: Sql, { freeTries, firstWaitMs, longestWaitMs }: WaitRules) =>
  sql`case when f.failure_count < ${freeTries}::int then interval '0'
    else least(${longestWaitMs}::float8, ${firstWaitMs}::float8 * 2 ^ least(f.failure_count - ${freeTries}::int, 40))
      * interval '1 millisecond' end`

/** Candidates' tickets are counted in the same table. */
const accountOf = (guessed: Guessed): string =>
  "username" in guessed ? `staff:${guessed.username}` : `staff-code:${guessed.codeOf}`
