/**
 * Listens with limits on what a connection may cost: a head or a body that trickles in is cut off within half a minute (N3),
 * and what two programs could read in two ways is refused (N6). A download may take as long as it takes.
 *
 * Units:  milliseconds, bytes.
 * Errors: the server's own, such as EADDRINUSE, as its "error" event.
 */
import { serve } from "@hono/node-server"
import type { Server } from "node:http"

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 25_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16 * 1024,
  requireHostHeader: true,
  insecureHTTPParser: false,
} as const
const mostConnections = 20_000

export type Place = { readonly hostname: string; readonly port: number }

export function listen(
  fetch: (request: Request, env: never) => Response | Promise<Response>,
  place: Place,
): Server {
  const server = serve({ fetch: fetch as never, ...place, serverOptions: limits }) as Server
  server.maxConnections = mostConnections
  // Nobody's browser asks first, and a body behind a question is what smuggling is made of.
  server.on("checkContinue", (_request, reply) => {
    reply.writeHead(417, { connection: "close", "cache-control": "no-store" }).end()
  })
  return server
}
