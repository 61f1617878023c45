/** A refusal is a value: the system working. A fault is an exception: the system broken. */
export type Outcome<Value, Refusal extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }

export const accepted = <Value>(value: Value) => ({ ok: true, value }) as const

export const refused = <const Refusal extends string>(refusal: Refusal) => ({ ok: false, refusal }) as const
