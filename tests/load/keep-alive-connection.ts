/**
 * One candidate's HTTP/1.1 connection, with one request at a time: as little work as a load generator can do, since it
 * shares the machine with what it measures.
 *
 * Errors: a connection that breaks under a request is opened once more and the request sent again, as a device would.
 */
import { connect, type Socket } from "node:net"

export type HttpReply = { readonly status: number; readonly head: string; readonly body: Buffer }

const endOfHead = Buffer.from("\r\n\r\n")

export function makeConnection(port: number) {
  let socket: Socket | undefined
  let received: Buffer = Buffer.alloc(0)
  let settle: ((reply: HttpReply) => void) | undefined
  let fail: ((cause: Error) => void) | undefined

  function open(): Socket {
    received = Buffer.alloc(0)
    const opened = connect({ host: "127.0.0.1", port, noDelay: true })
    opened.on("data", (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      takeReply()
    })
    const lost = (cause?: Error) => {
      if (socket !== opened) return
      socket = undefined
      fail?.(cause ?? new Error("The server closed the connection"))
    }
    opened.on("error", lost)
    opened.on("close", () => lost())
    return opened
  }

  function takeReply() {
    const headLength = received.indexOf(endOfHead)
    if (headLength < 0) return
    const head = received.toString("latin1", 0, headLength)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
    if (Number.isNaN(length)) return fail?.(new Error(`A reply without a length: ${head}`))
    const end = headLength + endOfHead.length + length
    if (received.length < end) return
    const body = received.subarray(end - length, end)
    received = received.subarray(end)
    settle?.({ status: Number(head.slice(9, 12)), head, body })
  }

  const send = (request: string): Promise<HttpReply> =>
    new Promise((resolve, reject) => {
      settle = resolve
      fail = reject
      socket ??= open()
      socket.write(request)
    })

  return {
    call: (method: string, path: string, cookie: string, body: string): Promise<HttpReply> => {
      const request =
        `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
      return send(request).catch(() => send(request))
    },
    close: () => socket?.destroy(),
  }
}

export type Connection = ReturnType<typeof makeConnection>
