export * from "./grading.ts"
