/** The candidate's attempt: open it, get its key, save to it, hand it in, take its receipt. */
import {
  attemptOpening,
  attemptReceipt,
  attemptStanding,
  handInBody,
  journalBody,
  journalReply,
  paperKey,
  type EntryDecision,
  type JournalRefusal,
} from "@sworn/contract/candidate"
import { attemptParams } from "@sworn/contract"
import type { HandInRefusal, OpenRefusal } from "@sworn/exam-core"
import { Hono, type Context } from "hono"
import type { CandidateDeps } from "../deps.ts"
import { requireCandidate, type CandidateEnv } from "../http/candidate-sign-in.ts"
import { sourceOf } from "../http/client-address.ts"
import { candidateProblem, candidateValid } from "../http/candidate-problem.ts"
import { describes } from "../http/openapi.ts"
import { findAttempt, findPaperKey, isSignedIn, type AttemptCall } from "./attempts.store.ts"
import { makeGroupCommit, QueueFull } from "./group-commit.ts"
import { handIn } from "./hand-in.ts"
import { makeForeignAskNote } from "./note-foreign-ask.ts"
import { openAttempt } from "./open-attempt.ts"
import { makeOutlines } from "./outlines.ts"
import { readReceipt } from "./read-receipt.ts"
import { makeRecordEntries } from "./record-entries.ts"
import { standingOf } from "./standing.ts"

const statusOfJournal = {
  "attempt-handed-in": 409,
  "attempt-not-started": 409,
  "time-is-up": 410,
  "device-superseded": 409,
  "item-not-on-paper": 422,
  "response-does-not-fit": 422,
  "entry-differs": 409,
} as const satisfies Record<JournalRefusal, number>

const statusOfOpening = {
  "attempt-handed-in": 409,
  "check-in-not-open": 409,
  "entry-closed": 403,
  "time-is-up": 410,
} as const satisfies Record<OpenRefusal, number>

const statusOfHandIn = {
  "attempt-not-started": 409,
  "time-is-up": 410,
  "device-superseded": 409,
  "nothing-answered": 422,
  "too-early-to-hand-in": 409,
} as const satisfies Record<HandInRefusal, number>

type Call = Context<CandidateEnv, string, { out: { param: { attemptId: string } } }>

const callOf = (c: Call): AttemptCall => ({
  tokenHash: c.var.tokenHash,
  attemptId: c.req.valid("param").attemptId,
})

/** When every entry was refused, the request was: under the first refusal. Otherwise each decision speaks for itself. */
function commonRefusal(decisions: readonly EntryDecision[]): JournalRefusal | null {
  const refusals = decisions.flatMap((decision) => (decision.outcome === "refused" ? [decision.refusal] : []))
  return refusals.length === decisions.length ? ((refusals[0] as JournalRefusal | undefined) ?? null) : null
}

const asBusy = (cause: unknown): "busy" => {
  if (cause instanceof QueueFull) return "busy"
  throw cause
}

export function attemptRoutes(deps: CandidateDeps) {
  /** Not there, or not theirs: the same answer; but whoever is signed out is told so. */
  async function notFound(c: Call) {
    const { tokenHash, attemptId } = callOf(c)
    if (!(await isSignedIn(deps.sql, tokenHash))) return candidateProblem(c, "not-signed-in", 401)
    await noteForeignAsk(tokenHash, attemptId, sourceOf(c))
    return candidateProblem(c, "not-found", 404)
  }
  const noteForeignAsk = makeForeignAskNote(deps)
  const outlines = makeOutlines(deps.sql)
  const saves = makeGroupCommit(makeRecordEntries(deps.savesSql, outlines), deps.groupCommit)

  return (
    new Hono<CandidateEnv>()
      .use(requireCandidate)
      .get(
        "/:attemptId",
        describes("Where the attempt stands", attemptStanding),
        candidateValid("param", attemptParams),
        async (c) => {
          const attempt = await findAttempt(deps.sql, callOf(c))
          if (attempt === null) return notFound(c)
          return c.json(standingOf(attempt), 200)
        },
      )
      .post(
        "/:attemptId/openings",
        describes("Open the attempt on this device", attemptOpening, 201),
        candidateValid("param", attemptParams),
        async (c) => {
          const outcome = await openAttempt(deps, callOf(c))
          if (!outcome.ok) {
            if (outcome.refusal === "not-found") return notFound(c)
            return candidateProblem(c, outcome.refusal, statusOfOpening[outcome.refusal])
          }
          return c.json(outcome.value, 201)
        },
      )
      .get(
        "/:attemptId/paper-key",
        describes("The key of the paper, from the start on", paperKey),
        candidateValid("param", attemptParams),
        async (c) => {
          const attempt = await findAttempt(deps.sql, callOf(c))
          if (attempt === null) return notFound(c)

          const key = await findPaperKey(deps.sql, attempt)
          if (key === null) return candidateProblem(c, "paper-not-open-yet", 425)
          return c.json({ key: key.toString("base64") }, 200)
        },
      )
      // A retry is the same request: every entry carries its own number.
      .post(
        "/:attemptId/journal",
        describes("Save responses and marks", journalReply),
        candidateValid("param", attemptParams),
        candidateValid("json", journalBody),
        async (c) => {
          const reply = await saves
            .submit({ ...callOf(c), entries: c.req.valid("json").entries })
            .catch(asBusy)
          if (reply === "busy") {
            c.header("retry-after", "1")
            return candidateProblem(c, "busy", 503)
          }
          if (reply === null) return notFound(c)

          const refusal = commonRefusal(reply.decisions)
          if (refusal === null) return c.json({ now: reply.now, decisions: [...reply.decisions] }, 200)
          return candidateProblem(c, refusal, statusOfJournal[refusal], {
            now: reply.now,
            decisions: reply.decisions,
          })
        },
      )
      .post(
        "/:attemptId/hand-in",
        describes("Hand in", attemptReceipt),
        candidateValid("param", attemptParams),
        candidateValid("json", handInBody),
        async (c) => {
          const outcome = await handIn(deps, outlines, { ...callOf(c), ...c.req.valid("json") })
          if (!outcome.ok) {
            if (outcome.refusal === "not-found") return notFound(c)
            return candidateProblem(c, outcome.refusal, statusOfHandIn[outcome.refusal])
          }
          return c.json(outcome.value, 200)
        },
      )
      .get(
        "/:attemptId/receipt",
        describes("The receipt of a closed attempt", attemptReceipt),
        candidateValid("param", attemptParams),
        async (c) => {
          const outcome = await readReceipt(deps, callOf(c))
          if (!outcome.ok) {
            return outcome.refusal === "not-found" ? notFound(c) : candidateProblem(c, outcome.refusal, 409)
          }
          return c.json(outcome.value, 200)
        },
      )
  )
}
