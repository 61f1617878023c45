/** How a sign-in comes to be and gets on: always under a token that nobody has seen before (S1, ASVS 7.2.4). */
import { passwordIsDue, type SignInRules } from "@sworn/exam-core"
import { hash } from "node:crypto"
import type { Transaction } from "../database/pool.ts"
import type { Chance } from "../deps.ts"
import { getPasswordFacts } from "./passwords.store.ts"
import { stageFrom } from "./sign-in-stage.ts"
import {
  endStaffSession,
  findFactorFacts,
  insertStaffSession,
  moveSession,
  type SessionMethod,
  type SessionStage,
} from "./staff-sign-in.store.ts"

/** What a request says of where it comes from; for the list in which people find a session that is not theirs. */
export type Visitor = {
  readonly browser: string
  readonly address: string
  /** Of the token the browser came with: a sign-in over another takes its place (ASVS 7.2.4). */
  readonly cameWith: Buffer | null
}

export type Proof = {
  readonly staffId: string
  readonly method: SessionMethod
  readonly isFactorProven: boolean
}

export type OpenedSession = { readonly token: string; readonly stage: SessionStage }

export async function openSession(
  tx: Transaction,
  chance: Chance,
  rules: SignInRules,
  proof: Proof,
  { cameWith, ...visitor }: Visitor,
): Promise<OpenedSession> {
  const { stage, hasFactor, hasPassword } = await standing(tx, rules, proof)
  const token = chance.hex(32)
  if (cameWith !== null) await endStaffSession(tx, cameWith)
  await insertStaffSession(tx, {
    ...visitor,
    staffId: proof.staffId,
    tokenHash: hashOf(token),
    method: proof.method,
    stage,
    // With neither password nor device there is no other way of proving it anew than signing in again.
    isSteppedUp: stage === "open" && !hasFactor && !hasPassword,
  })
  return { token, stage }
}

/** After a step: the session goes on to whatever is still missing, and its old token is worth nothing. */
export async function moveSessionOn(
  tx: Transaction,
  chance: Chance,
  rules: SignInRules,
  proof: Proof,
  sessionId: string,
): Promise<OpenedSession> {
  const { stage } = await standing(tx, rules, proof)
  const token = chance.hex(32)
  await moveSession(tx, sessionId, hashOf(token), stage)
  return { token, stage }
}

async function standing(tx: Transaction, rules: SignInRules, { staffId, method, isFactorProven }: Proof) {
  const { hasFactor, roles } = await findFactorFacts(tx, staffId)
  const { passwordHash, changedAt, expiresAt, now } = await getPasswordFacts(tx, staffId)
  const stage = stageFrom({
    hasFactor,
    isFactorProven,
    isFactorForced: roles.some((role) => rules.secondFactorRoles.includes(role)),
    isPasswordDue: method === "password" && (expiresAt !== null || passwordIsDue(rules, changedAt, now)),
  })
  return { stage, hasFactor, hasPassword: passwordHash !== null }
}

const hashOf = (token: string): Buffer => hash("sha256", token, "buffer")
