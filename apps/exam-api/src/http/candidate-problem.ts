import { candidateRefusalWords } from "@sworn/contract/candidate"
import { makeProblems } from "./problem.ts"
import { makeValid } from "./validation.ts"

export const candidateProblem = makeProblems(candidateRefusalWords)
export const candidateValid = makeValid(candidateProblem)
