declare const unit: unique symbol

/** UTC milliseconds since the epoch, from the database's clock. */
export type Instant = number & { readonly [unit]?: "instant" }

/** Whole milliseconds. */
export type DurationMs = number & { readonly [unit]?: "duration" }

/** A calendar day in Asia/Shanghai, YYYY-MM-DD; days compare as text. */
export type Day = string

export const seconds = (count: number): DurationMs => count * 1000

export const minutes = (count: number): DurationMs => count * 60_000
