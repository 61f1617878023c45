/** Acts that take two persons: the request, the decision of somebody else, and what else keeps duties apart. */
import { requestStates, paperStates, rolesOfAct, type TwoPersonAct } from "@sworn/exam-core"
import { z } from "zod"
import { day, instant, levelCode, localised } from "../shapes.ts"
import { itemKind, writtenRich } from "./item-body.ts"
import { pageQuery } from "./paging.ts"
import { purpose } from "./purpose.ts"
import { qualificationFilter } from "./qualifications.ts"

export const twoPersonAct = z.enum(Object.keys(rolesOfAct) as [TwoPersonAct, ...TwoPersonAct[]])

const id = z.uuid().toLowerCase()
const documentNo = z.string().trim().min(2).max(100)

/** What a list is cut by: an approval is good for exactly the filter it was asked for. */
export const approvedFilter = qualificationFilter
  .omit({ knownAt: true })
  .extend({ unit: z.int().min(0).max(2_147_483_647).optional() })
export type ApprovedFilter = z.infer<typeof approvedFilter>

export const twoPersonRequestBody = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("certificate-revocation"),
    subject: id,
    reason: purpose,
    details: z.strictObject({ documentNo, effectiveOn: day }),
  }),
  z.strictObject({
    act: z.literal("unmasked-export"),
    subject: z.literal("qualifications"),
    reason: purpose,
    details: z.strictObject({ filter: approvedFilter }),
  }),
  z.strictObject({
    act: z.literal("paper-unsealing"),
    subject: id,
    reason: purpose,
    details: z.strictObject({}),
  }),
])
export type TwoPersonRequestBody = z.infer<typeof twoPersonRequestBody>

export const twoPersonRequestReply = z.strictObject({ requestId: z.uuid(), expiresAt: instant })
export type TwoPersonRequestReply = z.infer<typeof twoPersonRequestReply>

export const requestQuery = pageQuery.extend({
  /** Those that wait for the reader, or those the reader asked for. */
  show: z.enum(["waiting", "own", "decided"]).optional(),
})

export const twoPersonRequestRow = z.strictObject({
  requestId: z.uuid(),
  act: twoPersonAct,
  state: z.enum(requestStates),
  subject: z.string(),
  unit: z.string(),
  reason: z.string(),
  /** Of a revocation. */
  certificate: z
    .strictObject({
      officer: z.string(),
      policeNo: z.string(),
      level: levelCode,
      certificateNo: z.string().nullable(),
      documentNo: z.string(),
      effectiveOn: day,
    })
    .nullable(),
  /** Of an unsealing. */
  paper: localised.nullable(),
  /** Of an unmasked export. */
  filter: approvedFilter.nullable(),
  requestedBy: z.string(),
  isOwn: z.boolean(),
  /** Whether this reader may decide it now. */
  isMine: z.boolean(),
  requestedAt: instant,
  expiresAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  /** Of an approval: until then it can be used. */
  usableUntil: instant.nullable(),
  usedAt: instant.nullable(),
})
export type TwoPersonRequestRow = z.infer<typeof twoPersonRequestRow>

export const twoPersonRequestPage = z.strictObject({
  total: z.int(),
  /** Of all that wait for the reader, whatever is shown. */
  waiting: z.int(),
  rows: z.array(twoPersonRequestRow),
})
export type TwoPersonRequestPage = z.infer<typeof twoPersonRequestPage>

export const requestParams = z.strictObject({ requestId: id })
export const decisionBody = z.strictObject({
  decision: z.enum(["approved", "declined"]),
  reason: purpose,
})
export type DecisionBody = z.infer<typeof decisionBody>

export const decisionReply = z.strictObject({
  decision: z.enum(["approved", "declined"]),
  decidedAt: instant,
  /** CER-6: certificates of a higher level that the revocation suspended. */
  suspendedCount: z.int(),
})
export type DecisionReply = z.infer<typeof decisionReply>

export const certificateParams = z.strictObject({ certificateId: id })
export const certificateChangeBody = z.strictObject({ documentNo, reason: purpose, effectiveOn: day })
export type CertificateChangeBody = z.infer<typeof certificateChangeBody>

export const certificateChangeReply = z.strictObject({
  certificateId: z.uuid(),
  effectiveOn: day,
  recordedAt: instant,
})
export type CertificateChangeReply = z.infer<typeof certificateChangeReply>

export const revealBody = z.strictObject({ purpose })
export type RevealBody = z.infer<typeof revealBody>
export const revealedNationalId = z.strictObject({ nationalId: z.string() })
export type RevealedNationalId = z.infer<typeof revealedNationalId>

export const conflictKinds = [
  "roles-joined",
  "approved-own-work",
  "taught-and-handled",
  "two-as-one",
  "granted-to-self",
] as const

export const conflictRow = z.strictObject({
  kind: z.enum(conflictKinds),
  people: z.array(z.strictObject({ username: z.string(), name: z.string() })),
  /** By its id: a grant, an item version, a paper, a request or a certificate. */
  subject: z.string(),
  roles: z.array(z.string()),
  what: z.string().nullable(),
  since: instant.nullable(),
  until: instant.nullable(),
})
export type ConflictRow = z.infer<typeof conflictRow>

export const conflictPage = z.strictObject({ total: z.int(), rows: z.array(conflictRow) })
export type ConflictPage = z.infer<typeof conflictPage>

export const paperRow = z.strictObject({
  paperId: z.uuid(),
  title: localised,
  level: levelCode,
  itemCount: z.int(),
  frozenAt: instant,
  state: z.enum(paperStates),
  /** Of the sittings that are not over, the next. */
  nextStartsAt: instant.nullable(),
  unsealableFrom: instant.nullable(),
  /** PAP-11: the reader taught whoever sits with it. */
  isBarred: z.boolean(),
  /** The reader's own standing on the newest request to unseal it that is still good. */
  request: z
    .strictObject({ requestId: z.uuid(), state: z.enum(["waiting", "approved"]), isParty: z.boolean() })
    .nullable(),
})
export type PaperRow = z.infer<typeof paperRow>

export const paperList = z.strictObject({ now: instant, papers: z.array(paperRow) })
export type PaperList = z.infer<typeof paperList>

const paperOption = z.strictObject({ id: z.string(), text: writtenRich })
const paperItem = z.strictObject({
  id: z.string(),
  kind: itemKind,
  stem: writtenRich,
  prompts: z.array(paperOption),
  options: z.array(paperOption),
  unit: localised.nullable(),
  /** What there is to point at. */
  image: z.strictObject({ mediaId: z.string(), alt: localised }).nullable(),
})

/** A paper as a candidate would see it before it is shuffled: no keys. */
export const readablePaper = z.strictObject({
  paperId: z.uuid(),
  title: localised,
  notice: localised,
  sections: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      title: localised,
      pointsEach: z.int(),
      entries: z.array(z.strictObject({ scenario: writtenRich.nullable(), items: z.array(paperItem) })),
    }),
  ),
})
export type ReadablePaper = z.infer<typeof readablePaper>
