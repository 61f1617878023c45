export * from "./key.ts"
export * from "./life-cycle.ts"
export * from "./paper-check.ts"
export * from "./scoring.ts"
