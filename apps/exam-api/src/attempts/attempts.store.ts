/** Attempts and their journal in SQL. What is read here as a lock is held until the caller's transaction ends. */
import type { AttemptState, Instant, JournalEvent, JournalRecord, Numbered } from "@sworn/exam-core"
import { recorded, responseFrom, type PaperOutline } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"

/** Who asks, as known from the cookie, and for which attempt. */
export type AttemptCall = { readonly tokenHash: Buffer; readonly attemptId: string }

export type HeldAttempt = AttemptState & {
  readonly campaignId: number
  readonly paperId: string
  readonly handInOpensMs: number
  readonly seed: string
  readonly last: Numbered
  readonly journalLength: number
  /** Lower-case hexadecimal. */
  readonly chainHead: string
  readonly openedAt: Instant | null
  /** The database's clock when the lock was won. */
  readonly now: Instant
}

type AttemptRow = {
  campaign_id: number
  attempt_id: string
  paper_id: string
  starts_at: number
  allowed_ms: number
  compensated_ms: number
  grace_ms: number
  hand_in_opens_ms: number
  seed: string
  lease_epoch: number
  last_epoch: number
  last_seq: number
  journal_length: number
  chain_head: string
  opened_at: number | null
  handed_in_at: number | null
  now: number
}

/**
 * Locks the attempts of these calls, each only if its cookie is a live sign-in to that very attempt, and reads the clock
 * after the lock is won. One statement, whatever the number; an update rather than `for update`, so that it distributes
 * (house.md §6). Calls must name each attempt once.
 */
export async function lockAttempts(
  tx: Transaction,
  calls: readonly AttemptCall[],
): Promise<Map<string, HeldAttempt>> {
  const tokens = calls.map((call) => call.tokenHash.toString("hex"))
  const attemptIds = calls.map((call) => call.attemptId)
  const rows = await tx<AttemptRow[]>`
    update attempts a set journal_length = a.journal_length
    from unnest(${tokens}::text[], ${attemptIds}::uuid[]) as call (token, attempt_id)
    join candidate_sessions s on s.token_hash = decode(call.token, 'hex')
      and s.attempt_id = call.attempt_id and s.ended_at is null
    where a.campaign_id = s.campaign_id and a.attempt_id = s.attempt_id
      and exam_now() <= s.window_closes_at + a.compensated_ms * interval '1 millisecond'
    returning a.campaign_id, a.attempt_id, a.paper_id, a.starts_at, a.allowed_ms, a.compensated_ms, a.grace_ms,
      a.hand_in_opens_ms, a.seed, a.lease_epoch, a.last_epoch, a.last_seq, a.journal_length,
      encode(a.chain_head, 'hex') as chain_head, a.opened_at, a.handed_in_at, exam_now() as now`
  return new Map(rows.map((row) => [row.attempt_id, attemptFrom(row)]))
}

/** As lockAttempts, for reading only: no lock, and the clock of now. */
export async function findAttempt(sql: Sql | Transaction, call: AttemptCall): Promise<HeldAttempt | null> {
  const [row] = await sql<AttemptRow[]>`
    select a.campaign_id, a.attempt_id, a.paper_id, a.starts_at, a.allowed_ms, a.compensated_ms, a.grace_ms,
      a.hand_in_opens_ms, a.seed, a.lease_epoch, a.last_epoch, a.last_seq, a.journal_length,
      encode(a.chain_head, 'hex') as chain_head, a.opened_at, a.handed_in_at, exam_now() as now
    from attempts a join live_candidate_sessions s using (campaign_id, attempt_id)
    where s.token_hash = ${call.tokenHash} and a.attempt_id = ${call.attemptId}`
  return row ? attemptFrom(row) : null
}

const attemptFrom = (row: AttemptRow): HeldAttempt => ({
  campaignId: row.campaign_id,
  attemptId: row.attempt_id,
  paperId: row.paper_id,
  timetable: {
    startsAt: row.starts_at,
    allowedMs: row.allowed_ms,
    compensatedMs: row.compensated_ms,
    graceMs: row.grace_ms,
  },
  handInOpensMs: row.hand_in_opens_ms,
  seed: row.seed,
  leaseEpoch: row.lease_epoch,
  last: { epoch: row.last_epoch, seq: row.last_seq },
  journalLength: row.journal_length,
  chainHead: row.chain_head,
  openedAt: row.opened_at,
  handedInAt: row.handed_in_at,
  now: row.now,
})

type JournalRow = {
  attempt_id: string
  position: number
  epoch: number
  seq: number
  kind: JournalEvent["kind"]
  item_id: string | null
  value: unknown
  late: boolean
  recorded_at: number
  hash: string
}

/** The whole journals of these attempts, in order. */
export async function readJournals(
  sql: Sql | Transaction,
  attempts: readonly { readonly campaignId: number; readonly attemptId: string }[],
): Promise<Map<string, JournalRecord[]>> {
  const journals = new Map<string, JournalRecord[]>(attempts.map(({ attemptId }) => [attemptId, []]))
  const rows = await sql<JournalRow[]>`
    select j.attempt_id, j.position, j.epoch, j.seq, j.kind, j.item_id, j.value, j.late, j.recorded_at,
      encode(j.hash, 'hex') as hash
    from attempt_journal j
    join unnest(${attempts.map((one) => one.campaignId)}::int[], ${attempts.map((one) => one.attemptId)}::uuid[])
      as wanted (campaign_id, attempt_id) using (campaign_id, attempt_id)
    order by j.attempt_id, j.position`
  for (const row of rows) journals.get(row.attempt_id)?.push(recordFrom(row))
  return journals
}

const recordFrom = (row: JournalRow): JournalRecord => ({
  position: row.position,
  epoch: row.epoch,
  seq: row.seq,
  at: row.recorded_at,
  late: row.late,
  event: eventFrom(row),
  hash: row.hash,
})

function eventFrom({ kind, item_id: itemId, value }: JournalRow): JournalEvent {
  if (kind === "response" && itemId !== null) return { kind, itemId, response: responseFrom(value) }
  if (kind === "mark" && itemId !== null) return { kind, itemId, marked: value as boolean }
  if (kind === "opened" || kind === "hand-in") return { kind }
  throw new Error(`A journal record of kind "${kind}" names no item`)
}

/** Records to append to one held attempt, already chained. */
export type Appendix = { readonly attempt: HeldAttempt; readonly records: readonly JournalRecord[] }

/**
 * Appends and moves the chain heads in one statement. Only under the lock: without it two writers would claim one
 * position, and the key refuses the second.
 */
export async function appendRecords(tx: Transaction, appendices: readonly Appendix[]): Promise<void> {
  const rows = appendices.flatMap(({ attempt, records }) => records.map((record) => ({ attempt, record })))
  if (rows.length === 0) return

  const heads = appendices.filter(({ records }) => records.length > 0).map((appendix) => headAfter(appendix))
  await tx`
    with appended as (
      insert into attempt_journal
        (campaign_id, attempt_id, position, epoch, seq, kind, item_id, value, late, recorded_at, hash)
      select campaign_id, attempt_id, position, epoch, seq, kind, item_id, value::jsonb, late = 1,
        to_timestamp(at_ms / 1000.0), decode(hash, 'hex')
      from unnest(
        ${rows.map(({ attempt }) => attempt.campaignId)}::int[],
        ${rows.map(({ attempt }) => attempt.attemptId)}::uuid[],
        ${rows.map(({ record }) => record.position)}::int[],
        ${rows.map(({ record }) => record.epoch)}::int[],
        ${rows.map(({ record }) => record.seq)}::int[],
        ${rows.map(({ record }) => record.event.kind)}::text[],
        ${rows.map(({ record }) => ("itemId" in record.event ? record.event.itemId : null))}::uuid[],
        ${rows.map(({ record }) => valueOf(record.event))}::text[],
        ${rows.map(({ record }) => Number(record.late))}::int[],
        ${rows.map(({ record }) => record.at)}::bigint[],
        ${rows.map(({ record }) => record.hash)}::text[]
      ) as entry (campaign_id, attempt_id, position, epoch, seq, kind, item_id, value, late, at_ms, hash)
    )
    update attempts a set journal_length = head.length, chain_head = decode(head.hash, 'hex'),
      last_epoch = head.epoch, last_seq = head.seq
    from unnest(
      ${heads.map((head) => head.campaignId)}::int[],
      ${heads.map((head) => head.attemptId)}::uuid[],
      ${heads.map((head) => head.length)}::int[],
      ${heads.map((head) => head.hash)}::text[],
      ${heads.map((head) => head.epoch)}::int[],
      ${heads.map((head) => head.seq)}::int[]
    ) as head (campaign_id, attempt_id, length, hash, epoch, seq)
    where a.campaign_id = head.campaign_id and a.attempt_id = head.attempt_id`
}

function headAfter({ attempt, records }: Appendix) {
  const last = records.at(-1)
  if (last === undefined) throw new Error("An appendix without records has no head")
  const newest = records.reduce<Numbered>(
    (top, { epoch, seq }) =>
      epoch > top.epoch || (epoch === top.epoch && seq > top.seq) ? { epoch, seq } : top,
    attempt.last,
  )
  return {
    campaignId: attempt.campaignId,
    attemptId: attempt.attemptId,
    length: last.position,
    hash: last.hash,
    epoch: newest.epoch,
    seq: Math.max(newest.seq, 0),
  }
}

function valueOf(event: JournalEvent): string | null {
  if (event.kind === "response") return JSON.stringify(recorded(event.response))
  if (event.kind === "mark") return JSON.stringify(event.marked)
  return null
}

/** Creates the attempt of a live sign-in if it does not exist yet, from its registration and sitting. */
export async function issueAttempt(
  tx: Transaction,
  call: AttemptCall,
  issue: { readonly genesis: string; readonly seed: string },
): Promise<void> {
  await tx`
    select issue_attempt(s.campaign_id, s.attempt_id, decode(${issue.genesis}, 'hex'), ${issue.seed})
    from live_candidate_sessions s
    where s.token_hash = ${call.tokenHash} and s.attempt_id = ${call.attemptId}`
}

/** From now on the attempt is this device's. */
export async function takeLease(
  tx: Transaction,
  attempt: HeldAttempt,
  epoch: number,
  deviceHash: Buffer | null,
): Promise<void> {
  await tx`
    update attempts set lease_epoch = ${epoch}, device_hash = ${deviceHash},
      opened_at = coalesce(opened_at, ${attempt.now})
    where campaign_id = ${attempt.campaignId} and attempt_id = ${attempt.attemptId}`
}

export async function setHandedIn(tx: Transaction, attempt: HeldAttempt): Promise<void> {
  await tx`
    update attempts set handed_in_at = ${attempt.now}
    where campaign_id = ${attempt.campaignId} and attempt_id = ${attempt.attemptId}`
}

/**
 * Of an attempt that time has closed: returns once what was accepted in its last moment has committed. From then on its
 * journal is what it will always be.
 */
export async function waitForWriters(sql: Sql, attempt: HeldAttempt): Promise<void> {
  await sql`
    select 1 from attempts where campaign_id = ${attempt.campaignId} and attempt_id = ${attempt.attemptId} for share`
}

/** The key of the attempt's paper from the start on; null before, by the database's own judgement. */
export async function findPaperKey(sql: Sql, attempt: HeldAttempt): Promise<Buffer | null> {
  const [row] = await sql<[{ key: Buffer | null }]>`
    select release_paper_key(${attempt.campaignId}, ${attempt.attemptId}) as key`
  return row.key
}

export async function getOutline(sql: Sql | Transaction, paperId: string): Promise<PaperOutline> {
  const [row] = await sql<{ outline: PaperOutline }[]>`select outline from papers where paper_id = ${paperId}`
  if (row === undefined) throw new Error(`Paper ${paperId} does not exist`)
  return row.outline
}

export type OpeningFacts = {
  readonly checkInOpensMs: number
  readonly entryClosesMs: number
  /** Of the device that asks. */
  readonly deviceHash: Buffer | null
  /** Its device opened the attempt last; whoever opened it before devices were told apart counts as the same. */
  readonly holdsLease: boolean
}

/** What decides on an opening besides the attempt: the check-in rules its sitting froze, and whose device asks. */
export async function getOpeningFacts(tx: Transaction, call: AttemptCall): Promise<OpeningFacts> {
  const [row] = await tx<OpeningFacts[]>`
    select (s.rules ->> 'checkInOpensMs')::int as "checkInOpensMs", (s.rules ->> 'entryClosesMs')::int as "entryClosesMs",
      c.device_hash as "deviceHash", a.device_hash is null or a.device_hash is not distinct from c.device_hash as "holdsLease"
    from candidate_sessions c join attempts a using (campaign_id, attempt_id) join sittings s using (sitting_id)
    where c.token_hash = ${call.tokenHash} and c.attempt_id = ${call.attemptId}`
  if (row === undefined) throw new Error(`Attempt ${call.attemptId} has no sitting`)
  return row
}

/** Whether the cookie is a live sign-in at all, to tell "sign in again" from "not yours". */
export async function isSignedIn(sql: Sql, tokenHash: Buffer): Promise<boolean> {
  const rows = await sql`select 1 from live_candidate_sessions where token_hash = ${tokenHash}`
  return rows.length > 0
}

/** The attempt that this sign-in is for, whether it is over or not. */
export async function findSignInOf(sql: Sql, tokenHash: Buffer): Promise<string | null> {
  const [row] = await sql<{ attemptId: string }[]>`
    select attempt_id as "attemptId" from candidate_sessions where token_hash = ${tokenHash}`
  return row?.attemptId ?? null
}
