/**
 * Where a request came from. A proxy's word on it (X-Forwarded-For) counts only when the connection itself comes from a proxy
 * that the settings name (N2): the nearest address that is none of them is the client's.
 */
import type { Context } from "hono"
import type { Source } from "../audit/audit.store.ts"
import { incomingOf } from "./outgoing.ts"
import type { RequestEnv } from "./problem.ts"

export const sourceOf = <Env extends RequestEnv>(c: Context<Env>): Source => ({
  requestId: c.get("requestId"),
  address: clientAddress(c),
})

/** Null where there is no socket, as in a test without one. */
export function clientAddress<Env extends RequestEnv>(c: Context<Env>): string | null {
  return addressFrom(
    incomingOf(c)?.socket.remoteAddress,
    c.req.header("x-forwarded-for"),
    c.get("trustedProxies"),
  )
}

export function addressFrom(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string | null {
  if (remote === undefined) return null
  const nearestFirst = [
    plain(remote),
    ...(forwardedFor ?? "")
      .split(",")
      .map((hop) => plain(hop.trim()))
      .toReversed(),
  ]
  const own = nearestFirst.find((hop) => !trustedProxies.includes(hop))
  // Longer than any address is: somebody's joke in a header.
  return own === undefined || own === "" || own.length > 45 ? plain(remote) : own
}

/** An IPv4 address is written as one, also where the socket speaks IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, "")
