/**
 * What the machine must offer before anything slow is begun: free ports and room on the disk.
 *
 * Units:  bytes; ports are numbers from 1 to 65535.
 * Errors: StartRefused, naming the variable to set.
 */
import { statfsSync } from "node:fs"
import { createServer } from "node:net"
import { StartRefused } from "./start-refused.ts"

export type Ports = { candidates: number; staff: number }

const neededBytes = 500 * 1024 * 1024

/** The candidates' port is PORT, the staff console's the next. */
export function readPorts(port: string | undefined): Ports {
  const candidates = port === undefined || port.trim() === "" ? 3000 : Number(port)
  if (Number.isInteger(candidates) && candidates >= 1 && candidates <= 65_534) {
    return { candidates, staff: candidates + 1 }
  }
  throw new StartRefused(`PORT must be a whole number from 1 to 65534, not "${port}".`)
}

export async function requireFreePorts(ports: Ports): Promise<void> {
  for (const port of [ports.candidates, ports.staff]) {
    const problem = await whyNotListen(port)
    if (problem === null) continue
    const other = ports.candidates >= 3000 && ports.candidates < 3100 ? 3100 : 3000
    const staff = port === ports.staff ? " (the staff console's, PORT + 1)" : ""
    throw new StartRefused(
      problem === "EACCES"
        ? `Port ${port}${staff} is reserved for root. Start Sworn on another with PORT=${other} npm start.`
        : `Port ${port}${staff} is in use. Start Sworn on another with PORT=${other} npm start.`,
    )
  }
}

export function requireRoom(folder: string): void {
  const disk = statfsSync(folder)
  const freeBytes = disk.bavail * disk.bsize
  if (freeBytes >= neededBytes) return
  throw new StartRefused(
    `Only ${Math.floor(freeBytes / 1024 / 1024)} MB are free on the disk that holds ${folder}, and Sworn needs ` +
      "500 MB; free some space, or set SWORN_DATA_DIR to a folder on another disk.",
  )
}

// On every address the API may choose: one that holds only 127.0.0.1 would not be seen by a probe of them all.
async function whyNotListen(port: number): Promise<string | null> {
  for (const host of [undefined, "127.0.0.1"]) {
    const problem = await whyNotListenOn(port, host)
    if (problem !== null) return problem
  }
  return null
}

function whyNotListenOn(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((settle) => {
    const probe = createServer()
    probe.once("error", (error: NodeJS.ErrnoException) => settle(error.code ?? error.message))
    probe.listen({ port, host }, () => probe.close(() => settle(null)))
  })
}
