export * from "./characters.ts"
<<<<<<< HEAD
export * from "./decimal.ts"
export * from "./edit-rich.ts"
=======
export * from "./edit-rich.ts"
export * from "./decimal.ts"
>>>>>>> statutes
export * from "./item.ts"
export * from "./life-cycle.ts"
export * from "./locale.ts"
export * from "./near-duplicates.ts"
export * from "./order.ts"
export * from "./paper.ts"
export * from "./response.ts"
export * from "./rich-text.ts"
export * from "./statutes/index.ts"
