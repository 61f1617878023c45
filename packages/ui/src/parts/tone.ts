/** Colour repeats what shape and words already say; it never says anything alone. */
export type Tone = "plain" | "accent" | "ok" | "warn" | "bad"
