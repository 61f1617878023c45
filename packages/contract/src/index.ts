export * from "./password-refusals.ts"
export * from "./problem.ts"
export * from "./shapes.ts"
