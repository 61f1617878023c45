export * from "./problem.ts"
export * from "./shapes.ts"
