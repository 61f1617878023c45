export * from "./attempt.ts"
export * from "./refusals.ts"
export * from "./result.ts"
export * from "./session.ts"
