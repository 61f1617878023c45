/** Practising, for officers at their own account: released items alone, judged when answered, kept nowhere. */
import {
  practiceAnswerBody,
  practiceChoices,
  practiceDraw,
  practicePictureParams,
  practiceQuery,
  practiceVerdict,
} from "@sworn/contract/candidate"
import { Hono } from "hono"
import type { CandidateDeps } from "../deps.ts"
import { accountProblem, accountValid } from "../http/candidate-problem.ts"
import { requireOfficer, type OfficerEnv } from "../http/officer-session.ts"
import { describes } from "../http/openapi.ts"
import { drawQuestions } from "./draw-questions.ts"
import { judgeAnswer } from "./judge-answer.ts"
import { findPracticePicture } from "./practice.store.ts"
import { readChoices } from "./read-choices.ts"

const statusOf = { "not-found": 404, "answer-does-not-fit": 422 } as const

export const practiceRoutes = (deps: CandidateDeps) =>
  new Hono<OfficerEnv>()
    .get("/", describes("What there is to practise on", practiceChoices), requireOfficer(deps), async (c) =>
      c.json(await readChoices(deps), 200),
    )
    .get(
      "/questions",
      describes("Some questions to practise on, in a new order each time", practiceDraw),
      requireOfficer(deps),
      accountValid("query", practiceQuery),
      async (c) => c.json(await drawQuestions(deps, c.req.valid("query")), 200),
    )
    .post(
      "/answers",
      describes("Whether an answer is right, and why", practiceVerdict),
      requireOfficer(deps),
      accountValid("json", practiceAnswerBody),
      async (c) => {
        const outcome = await judgeAnswer(deps, c.req.valid("json"))
        if (!outcome.ok) return accountProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
    .get(
      "/pictures/:mediaId",
      describes("A picture that a practice item shows", null),
      requireOfficer(deps),
      accountValid("param", practicePictureParams),
      async (c) => {
        const picture = await findPracticePicture(deps.sql, c.req.valid("param").mediaId)
        if (picture === null) return accountProblem(c, "not-found", 404)
        return c.body(new Uint8Array(picture.bytes), 200, { "content-type": picture.type })
      },
    )
