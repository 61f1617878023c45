/** The own account's calls, over the same wire as the exam's and loaded apart from them. */
import type {
  AccountRefusal,
  AccountSession,
  OwnCertificates,
  OwnEligibility,
  OwnRegistrations,
  OwnResult,
  PracticeAnswerBody,
  PracticeChoices,
  PracticeDraw,
  PracticeVerdict,
} from "@sworn/contract/candidate"
import type { CandidateApi } from "@sworn/exam-api/candidate-api"
import type { LevelCode } from "@sworn/exam-core"
import type { Response } from "@sworn/question-bank"
import { hc } from "hono/client"
import { decided, inTime, type Reply, type Said } from "../api/asking.ts"

export type AccountAsked<Value> = Promise<Said<Value, AccountRefusal>>

const { account } = hc<CandidateApi>("/", { fetch: inTime((...request) => fetch(...request)) }).api
const asked = <R extends Reply>(reply: Promise<R>) => decided<R, AccountRefusal>(reply)

export const accountClient = {
  signIn: (policeNo: string, password: string): AccountAsked<AccountSession> =>
    asked(account.session.$post({ json: { policeNo, password } })),
  readSession: (): AccountAsked<AccountSession> => asked(account.session.$get()),
  signOut: (): AccountAsked<undefined> => asked(account.session.$delete()),
  changePassword: (present: string, next: string): AccountAsked<AccountSession> =>
    asked(account.password.$post({ json: { present, next } })),
  readRegistrations: (): AccountAsked<OwnRegistrations> => asked(account.registrations.$get()),
  readResult: (attemptId: string): AccountAsked<OwnResult> =>
    asked(account.results[":attemptId"].$get({ param: { attemptId } })),
  readCertificates: (): AccountAsked<OwnCertificates> => asked(account.certificates.$get()),
  readEligibility: (): AccountAsked<OwnEligibility> => asked(account.eligibility.$get()),
  readPractice: (): AccountAsked<PracticeChoices> => asked(account.practice.$get()),
  // Hono's type of what comes over the wire gives up on blocks within blocks; the contract's is the same, whole.
  drawPractice: (level: string, subject: string | undefined) =>
    asked(
      account.practice.questions.$get({
        query: { level: level as LevelCode, ...(subject !== undefined && { subject }) },
      }),
    ) as Promise<unknown> as AccountAsked<PracticeDraw>,
  answerPractice: (itemId: string, response: Response) =>
    asked(
      account.practice.answers.$post({
        json: { itemId, response: response as PracticeAnswerBody["response"] },
      }),
    ) as Promise<unknown> as AccountAsked<PracticeVerdict>,
}
