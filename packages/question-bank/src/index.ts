export * from "./item.ts"
export * from "./locale.ts"
