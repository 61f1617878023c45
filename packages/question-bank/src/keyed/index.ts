export * from "./item-body.ts"
export * from "./key.ts"
export * from "./paper-check.ts"
export * from "./scoring.ts"
