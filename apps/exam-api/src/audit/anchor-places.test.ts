import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it } from "vitest"
import { postTo } from "./anchor-places.ts"

it("an address for anchors is the one that was configured: it cannot send them elsewhere (ASVS 15.3.2)", async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.writeHead(request.url === "/moved" ? 307 : 204, { location: "/elsewhere" }).end()
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  await postTo(`${address}/here`, 1000)("{}\n")
  await expect(postTo(`${address}/moved`, 1000)("{}\n")).rejects.toThrow()
  server.closeAllConnections()
  server.close()
  expect(asked).toEqual(["/here", "/moved"])
})
