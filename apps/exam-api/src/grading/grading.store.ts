/** What grading reads and adds, as sworn_scorer: journals, papers with their keys, score sets, provisional results. */
import type { Instant, Timetable } from "@sworn/exam-core"
import type { KeyedPaper, PinnedKey } from "@sworn/exam-core/keyed"
import type { PaperContent } from "@sworn/question-bank"
import type { ItemKey } from "@sworn/question-bank/keyed"
import type { Sql, Transaction } from "../database/pool.ts"

export type AttemptToGrade = {
  readonly campaignId: number
  readonly attemptId: string
  readonly sittingId: string
  readonly paperId: string
  readonly timetable: Timetable
  readonly leaseEpoch: number
  readonly handedInAt: Instant | null
  readonly journalLength: number
  /** Lower-case hexadecimal. */
  readonly journalHead: string
  readonly now: Instant
}

const columns = (sql: Sql | Transaction) => sql`
  a.campaign_id as "campaignId", a.attempt_id as "attemptId", a.sitting_id as "sittingId", a.paper_id as "paperId",
  json_build_object('startsAt', (extract(epoch from a.starts_at) * 1000)::bigint, 'allowedMs', a.allowed_ms,
    'compensatedMs', a.compensated_ms, 'graceMs', a.grace_ms) as timetable,
  a.lease_epoch as "leaseEpoch", a.handed_in_at as "handedInAt", a.journal_length as "journalLength",
  encode(a.chain_head, 'hex') as "journalHead", exam_now() as now`

/** One grader at a time works on the backlog; another leaves at once. Held to the end of the transaction. */
export async function takesGradingTurn(tx: Transaction): Promise<boolean> {
  const [row] = await tx<
    [{ taken: boolean }]
  >`select pg_try_advisory_xact_lock(hashtext('sworn grading')) as taken`
  return row.taken
}

/**
 * Closed by hand-in or by time, and not graded yet; oldest sittings first. What was never opened is absence, not zero, and
 * what was passed over this time is not found again.
 */
export async function findClosedAttempts(
  sql: Sql,
  passedOver: ReadonlySet<string>,
  limit: number,
): Promise<readonly Pick<AttemptToGrade, "campaignId" | "attemptId">[]> {
  return sql<{ campaignId: number; attemptId: string }[]>`
    select a.campaign_id as "campaignId", a.attempt_id as "attemptId" from attempts a
    where a.opened_at is not null and (a.handed_in_at is not null
        or exam_now() > a.starts_at + (a.allowed_ms + a.compensated_ms + a.grace_ms) * interval '1 millisecond')
      and not exists (select 1 from score_sets s where s.campaign_id = a.campaign_id and s.attempt_id = a.attempt_id)
      and a.attempt_id <> all(${[...passedOver]}::uuid[])
    order by a.starts_at, a.attempt_id limit ${limit}`
}

/**
 * Those of these attempts to which nobody writes any more. A save accepted in the last moment of the grace commits after
 * it: whoever read the journal before that would grade without an answer that has its receipt.
 */
export async function findSettledAttempts(
  sql: Sql,
  attempts: readonly Pick<AttemptToGrade, "campaignId" | "attemptId">[],
): Promise<readonly string[]> {
  const rows = await sql<{ attemptId: string }[]>`
    select settled as "attemptId" from settled_attempts(${attempts.map((one) => one.campaignId)}::int[],
      ${attempts.map((one) => one.attemptId)}::uuid[]) as settled`
  return rows.map((row) => row.attemptId)
}

/** These attempts as they stand, but for those that somebody has graded meanwhile. */
export async function readUngraded(
  tx: Transaction,
  attemptIds: readonly string[],
): Promise<readonly AttemptToGrade[]> {
  return tx<AttemptToGrade[]>`
    select ${columns(tx)} from attempts a
    where a.attempt_id = any(${attemptIds}::uuid[])
      and not exists (select 1 from score_sets s where s.campaign_id = a.campaign_id and s.attempt_id = a.attempt_id)
    order by a.starts_at, a.attempt_id`
}

export type GradedSet = {
  readonly setNo: number
  readonly gradingVersion: number
  readonly journalLength: number
  readonly journalHead: string
  readonly score: number
  readonly digest: string
}

/** Every graded attempt of a sitting with its newest score set, in batches by attempt id. */
export async function findGradedAttempts(
  sql: Sql,
  sittingId: string,
  after: string | null,
  limit: number,
): Promise<readonly (AttemptToGrade & { readonly kept: GradedSet })[]> {
  return sql<(AttemptToGrade & { kept: GradedSet })[]>`
    select ${columns(sql)}, kept.row as kept from attempts a
    cross join lateral (
      select json_build_object('setNo', s.set_no, 'gradingVersion', s.grading_version, 'journalLength', s.journal_length,
        'journalHead', encode(s.journal_head, 'hex'), 'score', s.score, 'digest', encode(s.digest, 'hex')) as row
      from score_sets s where s.campaign_id = a.campaign_id and s.attempt_id = a.attempt_id
      order by s.set_no desc limit 1
    ) kept
    where a.sitting_id = ${sittingId} and a.attempt_id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000')
    order by a.attempt_id limit ${limit}`
}

export async function getKeyedPaper(sql: Sql | Transaction, paperId: string): Promise<KeyedPaper> {
  const [paper] = await sql<{ content: PaperContent; passMark: number }[]>`
    select c.content, p.pass_mark as "passMark" from papers p join paper_contents c using (paper_id)
    where p.paper_id = ${paperId}`
  if (paper === undefined) throw new Error(`Paper ${paperId} does not exist`)

  const rows = await sql<{ answerableId: string; version: number; key: ItemKey; subject: string }[]>`
    select i.answerable_id as "answerableId", i.key_version as version, k.key, i.subject
    from paper_items i join item_keys k using (answerable_id, key_version) where i.paper_id = ${paperId}`
  const keys = new Map<string, PinnedKey>(rows.map(({ answerableId, ...pinned }) => [answerableId, pinned]))
  return { content: paper.content, passMark: paper.passMark, keys }
}

export type NewScoreSet = {
  readonly attempt: AttemptToGrade
  readonly gradingVersion: number
  readonly answeredCount: number
  readonly score: number
  readonly passMark: number
  readonly verdict: string
  readonly bySubject: string
  readonly digest: string
  readonly closedAs: string
  readonly lines: readonly { itemId: string; policy: string; keyVersion: number; points: number }[]
}

/** First score sets with their lines and provisional results: three statements, whatever the number. */
export async function addFirstScoreSets(tx: Transaction, sets: readonly NewScoreSet[]): Promise<void> {
  const campaigns = sets.map(({ attempt }) => attempt.campaignId)
  const attemptIds = sets.map(({ attempt }) => attempt.attemptId)
  await tx`
    insert into score_sets (campaign_id, attempt_id, set_no, grading_version, journal_length, journal_head, answered_count,
      score, by_subject, digest, closed_as, graded_at)
    select campaign_id, attempt_id, 1, version, length, decode(head, 'hex'), answered, score, by_subject::jsonb,
      decode(digest, 'hex'), closed_as, exam_now()
    from unnest(${campaigns}::int[], ${attemptIds}::uuid[], ${sets.map((one) => one.gradingVersion)}::int[],
      ${sets.map(({ attempt }) => attempt.journalLength)}::int[], ${sets.map(({ attempt }) => attempt.journalHead)}::text[],
      ${sets.map((one) => one.answeredCount)}::int[], ${sets.map((one) => one.score)}::int[],
      ${sets.map((one) => one.bySubject)}::text[], ${sets.map((one) => one.digest)}::text[],
      ${sets.map((one) => one.closedAs)}::text[])
      as graded (campaign_id, attempt_id, version, length, head, answered, score, by_subject, digest, closed_as)`

  const lines = sets.flatMap(({ attempt, lines: own }) => own.map((line) => ({ attempt, line })))
  await tx`
    insert into score_lines (campaign_id, attempt_id, set_no, item_id, policy, key_version, points)
    select campaign_id, attempt_id, 1, item_id, policy, key_version, points
    from unnest(${lines.map(({ attempt }) => attempt.campaignId)}::int[],
      ${lines.map(({ attempt }) => attempt.attemptId)}::uuid[], ${lines.map(({ line }) => line.itemId)}::uuid[],
      ${lines.map(({ line }) => line.policy)}::text[], ${lines.map(({ line }) => line.keyVersion)}::int[],
      ${lines.map(({ line }) => line.points)}::int[])
      as line (campaign_id, attempt_id, item_id, policy, key_version, points)`

  await tx`
    insert into results (campaign_id, attempt_id, revision, sitting_id, set_no, state, score, pass_mark, verdict,
      decided_by, decided_at)
    select campaign_id, attempt_id, 1, sitting_id, 1, 'provisional', score, pass_mark, verdict, 'system', exam_now()
    from unnest(${campaigns}::int[], ${attemptIds}::uuid[], ${sets.map(({ attempt }) => attempt.sittingId)}::uuid[],
      ${sets.map((one) => one.score)}::int[], ${sets.map((one) => one.passMark)}::int[],
      ${sets.map((one) => one.verdict)}::text[])
      as graded (campaign_id, attempt_id, sitting_id, score, pass_mark, verdict)`
}

/** Sittings with at least one score set: those named, or all, in order of their start. */
export async function findGradedSittings(
  sql: Sql,
  wanted: readonly string[],
): Promise<readonly { readonly sittingId: string; readonly title: string }[]> {
  return sql<{ sittingId: string; title: string }[]>`
    select s.sitting_id as "sittingId", s.title ->> 'zh-CN' as title from sittings s
    where (${wanted.length} = 0 or s.sitting_id = any(${wanted}::uuid[]))
      and exists (select 1 from attempts a join score_sets using (campaign_id, attempt_id) where a.sitting_id = s.sitting_id)
    order by s.starts_at`
}
