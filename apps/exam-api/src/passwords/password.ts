/**
 * Passwords of staff and officers, as argon2id. A name nobody has takes as long to refuse as a wrong password, so that time does not
 * tell who works here.
 */
import { hash, verify } from "@node-rs/argon2"

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashOfPassword = (password: string): Promise<string> => hash(password, cost)

/** Against nothing it is always false, after the same work. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await hashOfNothing()), password)
  return isRight && passwordHash !== null
}

let ofNothing: Promise<string> | undefined
const hashOfNothing = (): Promise<string> => (ofNothing ??= hashOfPassword("nobody's password"))
