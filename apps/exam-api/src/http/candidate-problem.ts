import { accountRefusalWords, candidateRefusalWords } from "@sworn/contract/candidate"
import { makeProblems } from "./problem.ts"
import { makeValid } from "./validation.ts"

export const candidateProblem = makeProblems(candidateRefusalWords)
/** At the own account, where nothing of an exam is at stake. */
export const accountProblem = makeProblems(accountRefusalWords)
export const candidateValid = makeValid(candidateProblem)
export const accountValid = makeValid(accountProblem)
