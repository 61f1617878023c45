/**
 * Who may use which route, on which object, in which state: one row for each route of both APIs, and nothing is open that has
 * none. A route without a row, or a row without a route, fails `tests/architecture/authorisation-table.test.ts`; the cases
 * are made and run in `tests/api/authorisation.test.ts`.
 *
 * Source: security.md §2 (ASVS 8.2), the roles of domain.md §2.
 */
import type { Role } from "@sworn/exam-core"

export {
  candidateStates,
  candidateTable,
  type CandidateRow,
  type CandidateState,
} from "./authorisation-candidates.ts"

export type Place = "here" | "there"

/** What lies in one of two units that are not within each other. */
export type PlacedThings = {
  readonly unitId: number
  readonly sittingId: string
  readonly officerId: string
  /** A valid one. */
  readonly certificateId: string
  /** A sealed one. */
  readonly paperId: string
  /** Of the sitting, and registered from the unit. */
  readonly attemptId: string
  readonly exportId: string
  readonly itemId: string
  /** A draft of somebody who is nobody here. */
  readonly itemVersionId: string
  /** A draft of the demo's paper setter. */
  readonly blueprintId: string
}
export type World = Readonly<Record<Place, PlacedThings>>

/** One thing to ask a route for; `status` is what somebody gets who may use the route at all. */
export type Aim = {
  readonly of: string
  readonly params?: (own: PlacedThings, others: PlacedThings) => Readonly<Record<string, string>>
  readonly query?: (own: PlacedThings, others: PlacedThings) => string
  readonly status: number
}

export type StaffRow = {
  /** Those whose grant, in force today, opens the route; "signed in" asks for no role, "anyone" not even for a sign-in. */
  readonly for: readonly Role[] | "signed in" | "anyone"
  readonly body?: unknown
  readonly aims: readonly Aim[]
  /** The case would end the sign-in it comes with. */
  readonly endsSession?: true
  /** The route lets one caller in at a time and tells the next to come back. */
  readonly inTurn?: true
}

const nothing = "00000000-0000-4000-8000-000000000000"

const answers = (status: number): readonly Aim[] => [{ of: "the route", status }]

/** Own is whatever lies in the reader's units; for anything else the answer is that of a thing which does not exist. */
const objects = (
  param: string,
  idOf: (things: PlacedThings) => string,
  ownStatus: number,
): readonly Aim[] => [
  { of: "one of the own units", params: (own) => ({ [param]: idOf(own) }), status: ownStatus },
  { of: "one of another unit", params: (_, others) => ({ [param]: idOf(others) }), status: 404 },
  { of: "one that does not exist", params: () => ({ [param]: nothing }), status: 404 },
  { of: "an impossible id", params: () => ({ [param]: "1%20or%201=1" }), status: 404 },
]
const sittings = (status: number) => objects("sittingId", (things) => things.sittingId, status)

const units = (more: string): readonly Aim[] => [
  { of: "all that may be seen", query: () => more, status: 200 },
  { of: "the own unit", query: (own) => `unit=${own.unitId}&${more}`, status: 200 },
  { of: "another unit", query: (_, others) => `unit=${others.unitId}&${more}`, status: 404 },
]

/** Somebody, or something, that does not exist; and an id that cannot be. */
const nobody = (param: string): readonly Aim[] => [
  { of: "one that does not exist", params: () => ({ [param]: nothing }), status: 404 },
  { of: "an impossible id", params: () => ({ [param]: "1%20or%201=1" }), status: 404 },
]
const lawReaders: readonly Role[] = ["item-author", "item-reviewer", "paper-setter", "auditor"]
const nothingWhole: readonly Aim[] = [
  { of: "nothing whole", params: () => ({ statute: "criminal-law" }), status: 400 },
]
const noUnit = 2_147_483_647
const importSettings = {
  locale: "zh-CN",
  mapping: null,
  kind: null,
  kindCodes: [],
  levels: [],
  subject: null,
  category: null,
  difficulty: 3,
  tags: [],
  law: null,
  translation: "leave-empty",
}
export const emptyBlueprint = {
  title: { "zh-CN": "", en: "" },
  level: "basic",
  category: null,
  specialistSubject: null,
  total: 1,
  bands: [],
  sections: [],
  cells: [],
  shares: [],
  requirements: [],
} as const
const blueprintDeciders: readonly Role[] = ["paper-setter", "exam-administrator"]
const blueprintReaders: readonly Role[] = [...blueprintDeciders, "auditor"]
const changeReaders: readonly Role[] = ["item-author", "item-reviewer", "paper-setter"]
const keepers: readonly Role[] = ["system-administrator", "security-administrator", "auditor"]
const writers: readonly Role[] = ["item-author", "item-reviewer"]
const configurationReaders: readonly Role[] = [...keepers, "exam-administrator"]

export const staffTable: Readonly<Record<string, StaffRow>> = {
  "GET /api/openapi.json": { for: "anyone", aims: answers(200) },
  "POST /api/session": { for: "anyone", body: {}, aims: answers(400) },
  "GET /api/session": { for: "signed in", aims: answers(200) },
  "DELETE /api/session": { for: "signed in", aims: answers(204), endsSession: true },
  "POST /api/session/step-up": { for: "signed in", body: {}, aims: answers(400) },
  "GET /api/session/options": { for: "anyone", aims: answers(200) },
  "POST /api/session/second-factor": { for: "signed in", body: {}, aims: answers(409) },
  "DELETE /api/session/second-factor": { for: "signed in", aims: answers(409) },
  "POST /api/session/recovery-codes": { for: "signed in", aims: answers(409) },
  "POST /api/session/enrolment": { for: "signed in", aims: answers(201) },
  "PUT /api/session/enrolment": { for: "signed in", body: {}, aims: answers(400) },
  "POST /api/session/password": { for: "signed in", body: {}, aims: answers(400) },
  "GET /api/session/account": { for: "signed in", aims: answers(200) },
  "GET /api/session/list": { for: "signed in", aims: answers(200) },
  "DELETE /api/session/list": { for: "signed in", aims: answers(204) },
  "DELETE /api/session/list/:sessionId": {
    for: "signed in",
    aims: [{ of: "nobody's", params: () => ({ sessionId: nothing }), status: 404 }],
  },
  // The organisation's own sign-in is there only where it is configured.
  "GET /api/session/sso": { for: "anyone", aims: answers(404) },
  "GET /api/session/sso/callback": { for: "anyone", aims: answers(404) },
  "GET /api/reference": { for: "signed in", aims: answers(200) },
  "GET /api/views": {
    for: "signed in",
    aims: [{ of: "the own", query: () => "list=items", status: 200 }],
  },
  "POST /api/views": { for: "signed in", body: {}, aims: answers(400) },
  // What another person keeps is as if it were not there.
  "DELETE /api/views/:viewId": { for: "signed in", aims: nobody("viewId") },
  "GET /api/sittings": {
    for: ["exam-administrator", "registration-officer", "invigilator", "ratifier", "hr-officer", "auditor"],
    aims: answers(200),
  },
  "GET /api/sittings/:sittingId/registrations": {
    for: ["exam-administrator", "registration-officer", "invigilator", "auditor"],
    aims: sittings(200),
  },
  "POST /api/sittings/:sittingId/registrations": {
    for: ["exam-administrator", "registration-officer"],
    body: { policeNos: ["nobody's number"] },
    aims: sittings(200),
  },
  "POST /api/sittings/:sittingId/registrations/:attemptId/seat-codes": {
    for: ["invigilator", "exam-administrator"],
    body: { reason: "matrix" },
    aims: [
      // Nobody sits there yet.
      {
        of: "one of the own units",
        params: ({ sittingId, attemptId }) => ({ sittingId, attemptId }),
        status: 409,
      },
      {
        of: "one of another unit",
        params: (_, { sittingId, attemptId }) => ({ sittingId, attemptId }),
        status: 404,
      },
      {
        of: "another unit's in an own sitting",
        params: ({ sittingId }, { attemptId }) => ({ sittingId, attemptId }),
        status: 404,
      },
      {
        of: "one that does not exist",
        params: ({ sittingId }) => ({ sittingId, attemptId: nothing }),
        status: 404,
      },
    ],
  },
  "GET /api/sittings/:sittingId/results": {
    for: ["ratifier", "exam-administrator", "auditor"],
    aims: sittings(200),
  },
  "POST /api/sittings/:sittingId/ratification": {
    for: ["ratifier"],
    body: { resultCount: 1 },
    // It is not over.
    aims: sittings(409),
  },
  "GET /api/qualifications": { for: ["hr-officer", "auditor"], aims: units("size=1") },
  "GET /api/qualifications/export": {
    for: ["hr-officer", "auditor"],
    aims: units("format=csv&purpose=matrix&search=nobody"),
  },
  "GET /api/exports/:exportId": {
    for: ["hr-officer", "auditor"],
    aims: objects("exportId", (things) => things.exportId, 200),
  },
  "POST /api/confirmations": {
    for: ["hr-officer"],
    body: { certificateIds: [nothing], confirmedOn: "2026-01-05" },
    aims: answers(200),
  },
  "GET /api/officers/:officerId": {
    for: ["hr-officer", "auditor"],
    aims: objects("officerId", (things) => things.officerId, 200),
  },
  "POST /api/officers/:officerId/account": {
    for: ["registration-officer", "exam-administrator"],
    aims: objects("officerId", (things) => things.officerId, 201),
  },
  "POST /api/officers/look-ups": {
    for: ["hr-officer", "auditor"],
    body: { nationalId: "no number" },
    aims: answers(422),
  },
  "POST /api/officers/:officerId/national-id": {
    for: ["hr-officer"],
    body: { purpose: "matrix" },
    aims: objects("officerId", (things) => things.officerId, 200),
  },
  "POST /api/certificates/:certificateId/suspension": {
    for: ["hr-officer"],
    body: { documentNo: "No. 1", reason: "matrix", effectiveOn: "2999-01-01" },
    // Not in the future.
    aims: objects("certificateId", (things) => things.certificateId, 422),
  },
  "POST /api/certificates/:certificateId/reinstatement": {
    for: ["hr-officer"],
    body: { documentNo: "No. 1", reason: "matrix", effectiveOn: "2999-01-01" },
    // It is not suspended.
    aims: objects("certificateId", (things) => things.certificateId, 409),
  },
  "GET /api/requests": {
    for: ["hr-officer", "paper-setter", "exam-administrator"],
    aims: answers(200),
  },
  "POST /api/requests": {
    for: ["hr-officer", "paper-setter", "exam-administrator"],
    body: {},
    // Who may ask for which act is told in duties-requests.test.ts.
    aims: answers(400),
  },
  "POST /api/requests/:requestId/decision": {
    for: ["hr-officer", "paper-setter", "exam-administrator"],
    body: { decision: "approved", reason: "matrix" },
    aims: [
      { of: "one that does not exist", params: () => ({ requestId: nothing }), status: 404 },
      { of: "an impossible id", params: () => ({ requestId: "1%20or%201=1" }), status: 404 },
    ],
  },
  "GET /api/papers": { for: ["paper-setter", "exam-administrator"], aims: answers(200) },
  "GET /api/papers/:paperId/content": {
    for: ["paper-setter", "ratifier"],
    // It is sealed.
    aims: objects("paperId", (things) => things.paperId, 403),
  },
  "GET /api/statutes": { for: lawReaders, aims: answers(200) },
  "POST /api/statutes/readings": {
    for: ["item-reviewer"],
    body: { text: "第一条 一句话。" },
    aims: answers(200),
  },
  "GET /api/statutes/:statute/versions/:version": {
    for: lawReaders,
    aims: [
      {
        of: "one that is known",
        params: () => ({ statute: "criminal-law", version: "2023-12-29" }),
        status: 200,
      },
      { of: "one that is not", params: () => ({ statute: "no-law", version: "2023-12-29" }), status: 404 },
    ],
  },
  "GET /api/statutes/:statute/comparison": {
    for: lawReaders,
    // The demo knows its real laws by their days alone.
    aims: [
      {
        of: "two without a text",
        params: () => ({ statute: "supervision-law" }),
        query: () => "from=2018-03-20&to=2024-12-25",
        status: 404,
      },
    ],
  },
  "POST /api/statutes/:statute/previews": { for: ["item-reviewer"], body: {}, aims: nothingWhole },
  "POST /api/statutes/:statute/versions": { for: ["item-reviewer"], body: {}, aims: nothingWhole },
  "PUT /api/statutes/:statute/short-names": { for: ["item-reviewer"], body: {}, aims: nothingWhole },
  "POST /api/statutes/:statute/repeals": { for: ["item-reviewer"], body: {}, aims: nothingWhole },
  "GET /api/law-changes": { for: changeReaders, aims: answers(200) },
  "GET /api/law-changes/:lawChangeId": { for: changeReaders, aims: nobody("lawChangeId") },
  "GET /api/law-changes/:lawChangeId/items": {
    for: ["item-author", "item-reviewer"],
    aims: nobody("lawChangeId"),
  },
  "POST /api/law-changes/:lawChangeId/rebindings": {
    for: ["item-author", "item-reviewer"],
    body: { itemVersionIds: null },
    aims: nobody("lawChangeId"),
  },
  "POST /api/law-changes/:lawChangeId/approvals": {
    for: ["item-reviewer"],
    body: { itemVersionIds: null },
    aims: nobody("lawChangeId"),
  },
  "GET /api/law-changes/:lawChangeId/blueprints": {
    for: ["paper-setter", "item-reviewer"],
    aims: nobody("lawChangeId"),
  },
  "POST /api/law-changes/:lawChangeId/blueprint-rebindings": {
    for: ["paper-setter"],
    body: { blueprintVersionIds: null },
    aims: nobody("lawChangeId"),
  },
  "GET /api/blueprints": { for: blueprintReaders, aims: answers(200) },
  "POST /api/blueprints": { for: ["paper-setter"], body: {}, aims: answers(400) },
  "GET /api/blueprints/rules": {
    for: blueprintReaders,
    aims: [{ of: "a level", query: () => "level=basic", status: 200 }],
  },
  "POST /api/blueprints/supplies": {
    for: blueprintReaders,
    body: { level: "basic", category: null, places: [] },
    aims: answers(200),
  },
  "GET /api/blueprints/:blueprintId": {
    for: blueprintReaders,
    aims: objects("blueprintId", (things) => things.blueprintId, 200),
  },
  "POST /api/blueprints/:blueprintId/versions": {
    for: ["paper-setter"],
    // Of a version that is not the newest: what may be asked is answered, and nothing is written.
    body: { body: emptyBlueprint, note: "", basedOn: 9 },
    aims: objects("blueprintId", (things) => things.blueprintId, 409),
  },
  "POST /api/blueprints/:blueprintId/approvals": {
    for: blueprintDeciders,
    body: { version: 1 },
    // It is a draft that nothing was written in.
    aims: objects("blueprintId", (things) => things.blueprintId, 422),
  },
  "POST /api/blueprints/:blueprintId/retirements": {
    for: blueprintDeciders,
    body: { version: 1, reason: "不再使用" },
    aims: objects("blueprintId", (things) => things.blueprintId, 409),
  },
  "GET /api/blueprints/:blueprintId/coverage": {
    for: blueprintReaders,
    aims: objects("blueprintId", (things) => things.blueprintId, 200),
  },
  "GET /api/items/:itemId/law": {
    for: ["item-author", "item-reviewer"],
    aims: objects("itemId", (things) => things.itemId, 200),
  },
  "GET /api/papers/:paperId/law": {
    for: ["paper-setter", "exam-administrator", "auditor"],
    aims: objects("paperId", (things) => things.paperId, 200),
  },
  "GET /api/conflicts": { for: ["security-administrator", "auditor"], aims: answers(200) },
  "GET /api/items": { for: ["item-author", "item-reviewer"], aims: answers(200) },
  "POST /api/items": { for: ["item-author"], body: {}, aims: answers(400) },
  "POST /api/items/likenesses": {
    for: ["item-author", "item-reviewer"],
    body: { stem: "没有这样的试题" },
    aims: answers(200),
  },
  "GET /api/items/:itemId": {
    for: ["item-author", "item-reviewer"],
    aims: objects("itemId", (things) => things.itemId, 200),
  },
  "POST /api/items/:itemId/versions": {
    for: ["item-author", "item-reviewer"],
    body: {},
    aims: [{ of: "nothing whole", params: (own) => ({ itemId: own.itemId }), status: 400 }],
  },
  "POST /api/item-versions/:itemVersionId/events": {
    for: ["item-author", "item-reviewer"],
    body: { act: "submit", reason: "" },
    // It is somebody else's.
    aims: objects("itemVersionId", (things) => things.itemVersionId, 403),
  },
  "POST /api/item-versions/:itemVersionId/comments": {
    for: ["item-author", "item-reviewer"],
    body: { text: "一句话" },
    aims: objects("itemVersionId", (things) => things.itemVersionId, 204),
  },
  "GET /api/items/export": {
    for: ["item-author", "item-reviewer"],
    // Everybody here has just proved who they are.
    aims: [{ of: "a part", query: () => "format=json&purpose=matrix&kind=case-set", status: 200 }],
    inTurn: true,
  },
  "GET /api/item-exports/:exportId": { for: ["item-author", "item-reviewer"], aims: nobody("exportId") },
  "GET /api/imports": { for: ["item-author", "item-reviewer"], aims: answers(200) },
  "GET /api/imports/template": {
    for: ["item-author", "item-reviewer"],
    aims: [{ of: "one kind", query: () => "kind=single&format=csv", status: 200 }],
  },
  "POST /api/imports": {
    for: ["item-author"],
    aims: [
      { of: "nothing said", status: 400 },
      {
        of: "no file",
        query: (own) => `fileName=a.csv&pool=practice&unitId=${own.unitId}`,
        status: 415,
      },
    ],
  },
  "GET /api/imports/:importId": { for: ["item-author", "item-reviewer"], aims: nobody("importId") },
  "PUT /api/imports/:importId/settings": {
    for: ["item-author"],
    body: importSettings,
    aims: nobody("importId"),
  },
  "POST /api/imports/:importId/check": { for: ["item-author"], aims: nobody("importId") },
  "GET /api/imports/:importId/progress": { for: ["item-author", "item-reviewer"], aims: nobody("importId") },
  "GET /api/imports/:importId/findings": { for: ["item-author", "item-reviewer"], aims: nobody("importId") },
  "GET /api/imports/:importId/error-file": {
    for: ["item-author", "item-reviewer"],
    aims: nobody("importId"),
  },
  "POST /api/imports/:importId/commit": {
    for: ["item-author"],
    body: { goodOnly: false, expected: { good: 1, faulty: 0 } },
    aims: nobody("importId"),
  },
  "DELETE /api/imports/:importId": { for: ["item-author"], aims: nobody("importId") },
  "GET /api/items/facets": { for: writers, aims: answers(200) },
  "GET /api/items/tags": { for: writers, aims: answers(200) },
  "GET /api/items/:itemId/exposure": {
    for: writers,
    aims: objects("itemId", (things) => things.itemId, 200),
  },
  "GET /api/items/:itemId/classification": {
    for: writers,
    aims: objects("itemId", (things) => things.itemId, 200),
  },
  "POST /api/items/:itemId/classification": {
    for: writers,
    body: {},
    aims: objects("itemId", (things) => things.itemId, 204),
  },
  "GET /api/items/:itemId/enemies": { for: writers, aims: objects("itemId", (things) => things.itemId, 200) },
  "POST /api/items/:itemId/enemies": {
    for: writers,
    body: { otherId: nothing, reason: "matrix" },
    aims: [
      { of: "an item that does not exist", params: (own) => ({ itemId: own.itemId }), status: 404 },
      { of: "one of another unit", params: (_, others) => ({ itemId: others.itemId }), status: 404 },
    ],
  },
  "POST /api/items/:itemId/enemies/:otherId/removal": {
    for: writers,
    body: { reason: "matrix" },
    aims: [
      {
        of: "an own item and another unit's",
        params: (own, others) => ({ itemId: own.itemId, otherId: others.itemId }),
        status: 404,
      },
    ],
  },
  "GET /api/item-drafts": { for: writers, aims: answers(200) },
  "GET /api/item-drafts/:draftId": { for: writers, aims: nobody("draftId") },
  "PUT /api/item-drafts/:draftId": {
    for: writers,
    body: {},
    aims: [{ of: "nothing whole", params: () => ({ draftId: nothing }), status: 400 }],
  },
  "DELETE /api/item-drafts/:draftId": { for: writers, aims: nobody("draftId") },
  "GET /api/review-tasks": { for: writers, aims: answers(200) },
  "GET /api/review-tasks/count": { for: writers, aims: answers(200) },
  "GET /api/review-tasks/assignees": { for: writers, aims: answers(200) },
  "POST /api/review-tasks": {
    for: ["item-reviewer"],
    body: { itemId: nothing, assignedTo: null, dueOn: null, note: "" },
    aims: answers(404),
  },
  "POST /api/review-tasks/:taskId/assignment": {
    for: ["item-reviewer"],
    body: { assignedTo: null, dueOn: null, note: "" },
    aims: nobody("taskId"),
  },
  "POST /api/review-tasks/:taskId/closure": {
    for: ["item-reviewer"],
    body: { outcome: "settled", note: "" },
    aims: nobody("taskId"),
  },
  "GET /api/bulk-acts": { for: writers, aims: answers(200) },
  // Which act is whose is told in bulk-acts.test.ts.
  "POST /api/bulk-acts/preview": {
    for: writers,
    body: { act: { act: "set-difficulty", difficulty: 5 }, filter: { text: "没有这样的试题" } },
    aims: answers(409),
  },
  "POST /api/bulk-acts": {
    for: writers,
    body: { act: { act: "set-difficulty", difficulty: 5 }, filter: { text: "没有这样的试题" }, matched: 0 },
    aims: answers(409),
  },
  "POST /api/bulk-acts/:actId/undo": { for: writers, aims: nobody("actId") },
  // JSON is no image.
  "POST /api/media": { for: writers, body: {}, aims: answers(415) },
  "GET /api/media/:mediaId": {
    for: [...writers, "paper-setter", "ratifier"],
    aims: [
      { of: "one that does not exist", params: () => ({ mediaId: `m${"0".repeat(32)}` }), status: 404 },
      { of: "an impossible id", params: () => ({ mediaId: "..%2f..%2fetc" }), status: 404 },
    ],
  },
  "GET /api/audit": { for: ["auditor"], aims: answers(200) },
  "GET /api/audit/export": {
    for: ["auditor"],
    aims: [{ of: "a part", query: () => "purpose=matrix&action=no-such-action", status: 200 }],
  },
  "POST /api/audit/verification": { for: ["auditor"], aims: answers(200), inTurn: true },

  "GET /api/people": { for: keepers, aims: units("size=1") },
  "GET /api/people/:staffId": { for: keepers, aims: nobody("staffId") },
  "POST /api/people": {
    for: ["system-administrator"],
    body: { username: "matrix", name: "甲", unitId: noUnit },
    aims: answers(422),
  },
  "POST /api/people/:staffId/closure": {
    for: ["system-administrator"],
    body: { reason: "security" },
    aims: nobody("staffId"),
  },
  "POST /api/people/:staffId/reopening": {
    for: ["system-administrator"],
    body: { reason: "returned" },
    aims: nobody("staffId"),
  },
  "POST /api/people/:staffId/first-password": { for: ["system-administrator"], aims: nobody("staffId") },
  "POST /api/people/:staffId/identities": {
    for: ["system-administrator"],
    body: { issuer: "https://sso.test", subject: "matrix" },
    aims: nobody("staffId"),
  },
  "POST /api/people/:staffId/second-factor-reset": {
    for: ["security-administrator"],
    aims: nobody("staffId"),
  },
  "DELETE /api/people/:staffId/sessions": { for: ["security-administrator"], aims: nobody("staffId") },
  "DELETE /api/people/:staffId/sessions/:sessionId": {
    for: ["security-administrator"],
    aims: [
      {
        of: "one that does not exist",
        params: () => ({ staffId: nothing, sessionId: nothing }),
        status: 404,
      },
    ],
  },
  "POST /api/people/:staffId/grants": {
    for: ["security-administrator"],
    body: { role: "marker", unitId: noUnit, fromDay: "2099-01-01" },
    aims: nobody("staffId"),
  },
  "POST /api/grants/:grantId/ending": {
    for: ["security-administrator"],
    body: { reason: "conflict" },
    aims: nobody("grantId"),
  },

  "GET /api/units": { for: keepers, aims: answers(200) },
  "POST /api/units": {
    for: ["system-administrator"],
    body: { parentId: noUnit, kind: "station", name: "矩阵派出所" },
    aims: answers(422),
  },
  "POST /api/units/:unitId/names": {
    for: ["system-administrator"],
    body: { name: "矩阵派出所" },
    aims: [
      { of: "another unit", params: (_, others) => ({ unitId: String(others.unitId) }), status: 404 },
      { of: "one that does not exist", params: () => ({ unitId: String(noUnit) }), status: 404 },
    ],
  },
  "POST /api/units/:unitId/closure": {
    for: ["system-administrator"],
    body: { closedOn: "2099-01-01" },
    aims: [
      { of: "another unit", params: (_, others) => ({ unitId: String(others.unitId) }), status: 404 },
      // The top of one's own is for whoever is above.
      { of: "the own unit", params: (own) => ({ unitId: String(own.unitId) }), status: 409 },
    ],
  },

  "GET /api/configuration": { for: configurationReaders, aims: answers(200) },
  // Nobody here or there is at the top of the organisation.
  "POST /api/configuration/levels/:level": {
    for: ["exam-administrator"],
    body: { effectiveFrom: "2099-01-01", configuration: {} },
    aims: [{ of: "a level", params: () => ({ level: "basic" }), status: 403 }],
  },
  "POST /api/configuration/platform": {
    for: ["security-administrator"],
    body: { effectiveFrom: "2099-01-01", configuration: {} },
    aims: answers(403),
  },
  "GET /api/assumptions": { for: configurationReaders, aims: answers(200) },
}
