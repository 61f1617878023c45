/** Who may use which route of the candidates' API, on which object, in which state of an attempt; see `authorisation-table.ts`. */

/** How far a candidate has come. */
export const candidateStates = [
  "before check-in",
  "called",
  "waiting for the start",
  "sitting",
  "handed in",
  "out of time",
  "never came",
] as const
export type CandidateState = (typeof candidateStates)[number]

export type CandidateRow = {
  /** Officers are the same people at their own accounts: with a ticket alone nobody is one, and the other way round. */
  readonly for: "candidates" | "officers" | "anyone"
  readonly body?: (own: { readonly itemId: string; readonly optionId: string }) => unknown
  /** The parameter that names somebody's own thing; another's, one that does not exist and an impossible one answer 404. */
  readonly param?: "attemptId" | "paperId"
  /** One number where the state makes no difference. */
  readonly status: number | Readonly<Record<CandidateState, number>>
  /** Each case needs a candidate of its own. */
  readonly changes?: true
  /** What a token gets that is no sign-in, or is one no more; 401 unless said otherwise. */
  readonly deadToken?: number
}

const notOpened = { "before check-in": 404, called: 404, "never came": 404 } as const

export const candidateTable: Readonly<Record<string, CandidateRow>> = {
  "GET /api/openapi.json": { for: "anyone", status: 200 },
  "GET /api/time": { for: "anyone", status: 200 },
  "POST /api/session": { for: "anyone", body: () => ({}), status: 400 },
  "GET /api/session": { for: "candidates", status: 200 },
  // Whoever's sign-in is over is signed out already, and their browser forgets its cookie.
  "DELETE /api/session": { for: "candidates", status: 204, changes: true, deadToken: 204 },
  "GET /api/papers/:paperId/package": {
    for: "candidates",
    param: "paperId",
    status: {
      "before check-in": 404,
      called: 200,
      "waiting for the start": 200,
      sitting: 200,
      "handed in": 200,
      "out of time": 200,
      "never came": 200,
    },
  },
  "GET /api/attempts/:attemptId": {
    for: "candidates",
    param: "attemptId",
    status: {
      ...notOpened,
      "waiting for the start": 200,
      sitting: 200,
      "handed in": 200,
      "out of time": 200,
    },
  },
  "POST /api/attempts/:attemptId/openings": {
    for: "candidates",
    param: "attemptId",
    changes: true,
    status: {
      "before check-in": 409,
      called: 201,
      "waiting for the start": 201,
      sitting: 201,
      "handed in": 409,
      "out of time": 410,
      "never came": 403,
    },
  },
  "GET /api/attempts/:attemptId/paper-key": {
    for: "candidates",
    param: "attemptId",
    status: {
      ...notOpened,
      "waiting for the start": 425,
      sitting: 200,
      "handed in": 200,
      "out of time": 200,
    },
  },
  "POST /api/attempts/:attemptId/journal": {
    for: "candidates",
    param: "attemptId",
    changes: true,
    body: ({ itemId, optionId }) => ({
      entries: [{ epoch: 1, seq: 2, itemId, response: { optionIds: [optionId] } }],
    }),
    status: {
      ...notOpened,
      "waiting for the start": 409,
      sitting: 200,
      "handed in": 409,
      "out of time": 410,
    },
  },
  "POST /api/attempts/:attemptId/hand-in": {
    for: "candidates",
    param: "attemptId",
    changes: true,
    body: () => ({ epoch: 1 }),
    // Twice is once; what time has closed has its receipt already.
    status: {
      ...notOpened,
      "waiting for the start": 409,
      sitting: 200,
      "handed in": 200,
      "out of time": 410,
    },
  },
  "GET /api/attempts/:attemptId/receipt": {
    for: "candidates",
    param: "attemptId",
    status: {
      ...notOpened,
      "waiting for the start": 409,
      sitting: 409,
      "handed in": 200,
      "out of time": 200,
    },
  },
  "POST /api/account/session": { for: "anyone", body: () => ({}), status: 400 },
  "GET /api/account/session": { for: "officers", status: 200 },
  "DELETE /api/account/session": { for: "officers", status: 204, changes: true },
  "POST /api/account/password": { for: "officers", body: () => ({}), status: 400 },
  "GET /api/account/registrations": { for: "officers", status: 200 },
  "GET /api/account/certificates": { for: "officers", status: 200 },
  "GET /api/account/eligibility": { for: "officers", status: 200 },
  "GET /api/account/practice": { for: "officers", status: 200 },
  "GET /api/account/practice/questions": { for: "officers", status: 400 },
  "POST /api/account/practice/answers": {
    for: "officers",
    // An item of a live paper: what is not released for practice is not there.
    body: ({ itemId, optionId }) => ({ itemId, response: { optionIds: [optionId] } }),
    status: 404,
  },
  "GET /api/account/practice/pictures/:mediaId": { for: "officers", status: 404 },
  // Nothing is published.
  "GET /api/account/results/:attemptId": { for: "officers", param: "attemptId", status: 403 },
}
