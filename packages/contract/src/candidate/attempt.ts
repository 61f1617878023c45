/** One attempt as its candidate sees it: the timetable, the journal's contents, receipts. */
import { isStorable, isWithin } from "@sworn/question-bank"
import { z } from "zod"
import { instant, sha256Hex } from "../shapes.ts"

export const timetable = z.strictObject({
  startsAt: instant,
  allowedMs: z.int(),
  compensatedMs: z.int(),
  graceMs: z.int(),
})

const optionId = z.string().min(1).max(40)

/** The longest essay; what one item takes is the item's own bound. */
export const mostCharactersWritten = 10_000

const written = z.string().refine((text) => isWithin(text, mostCharactersWritten) && isStorable(text))
const pixel = z.int().min(0).max(3999)

/** One of five forms; which of them fits is for the item to say. */
export const response = z.union([
  z.strictObject({ optionIds: z.array(optionId).max(16) }),
  z.strictObject({ pairs: z.array(z.tuple([optionId, optionId])).max(20) }),
  z.strictObject({ order: z.array(optionId).max(20) }),
  z.strictObject({ texts: z.array(written).max(20) }),
  z.strictObject({ point: z.tuple([pixel, pixel]).nullable() }),
])

/** Where the attempt stands now; sent with the heartbeat. Compensation reaches the candidate through it. */
export const attemptStanding = z.strictObject({
  attemptId: z.uuid(),
  now: instant,
  timetable,
  /** The device lease in force; 0 before the first opening. */
  epoch: z.int(),
  state: z.enum(["open", "submitted", "auto_submitted"]),
})
export type AttemptStanding = z.infer<typeof attemptStanding>

/** With the code the invigilator gave, when another device opened the attempt before (ATT-5). */
export const openingBody = z.strictObject({ seatCode: z.string().trim().min(1).max(32).optional() })
export type OpeningBody = z.infer<typeof openingBody>

/** A device has opened the attempt and holds its lease; everything the journal knows comes with it. */
export const attemptOpening = attemptStanding.extend({
  /** Arranges sections and options for this candidate (PAP-4). */
  seed: z.string(),
  responses: z.record(z.string(), response),
  marks: z.array(z.string()),
  lastSavedAt: instant.nullable(),
})
export type AttemptOpening = z.infer<typeof attemptOpening>

export const paperKey = z.strictObject({ key: z.base64() })
export type PaperKey = z.infer<typeof paperKey>

const numbered = {
  epoch: z.int().min(1).max(2_147_483_647),
  seq: z.int().min(1).max(2_147_483_647),
  itemId: z.uuid(),
}

export const journalEntry = z.union([
  z.strictObject({ ...numbered, response }),
  z.strictObject({ ...numbered, marked: z.boolean() }),
])
export type JournalEntry = z.infer<typeof journalEntry>

export const journalBody = z.strictObject({ entries: z.array(journalEntry).min(1).max(100) })
export type JournalBody = z.infer<typeof journalBody>

export const receipt = z.strictObject({
  epoch: z.int(),
  seq: z.int(),
  position: z.int(),
  at: instant,
  late: z.boolean(),
  hash: sha256Hex,
})
export type Receipt = z.infer<typeof receipt>

export const entryDecision = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("kept"), epoch: z.int(), seq: z.int(), receipt }),
  /** Something newer is already journalled for this item; nothing was lost and nothing needs sending again. */
  z.strictObject({ outcome: z.literal("stale"), epoch: z.int(), seq: z.int() }),
  z.strictObject({ outcome: z.literal("refused"), epoch: z.int(), seq: z.int(), refusal: z.string() }),
])
export type EntryDecision = z.infer<typeof entryDecision>

export const journalReply = z.strictObject({ now: instant, decisions: z.array(entryDecision) })
export type JournalReply = z.infer<typeof journalReply>

export const handInBody = z.strictObject({ epoch: z.int().min(1).max(2_147_483_647) })
export type HandInBody = z.infer<typeof handInBody>

/** Proof that the attempt as a whole was kept. The same for every repetition, and for an attempt that time closed. */
export const attemptReceipt = z.strictObject({
  attemptId: z.uuid(),
  state: z.enum(["submitted", "auto_submitted"]),
  at: instant,
  answered: z.int(),
  itemCount: z.int(),
  responsesSha256: sha256Hex,
  journalHead: sha256Hex,
  journalLength: z.int(),
  /** Ten characters a candidate can write down. */
  code: z.string(),
})
export type AttemptReceipt = z.infer<typeof attemptReceipt>
