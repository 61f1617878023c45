import { staffRefusalWords } from "@sworn/contract/staff"
import { makeProblems } from "./problem.ts"
import { makeValid } from "./validation.ts"

export const staffProblem = makeProblems(staffRefusalWords)
export const staffValid = makeValid(staffProblem)
