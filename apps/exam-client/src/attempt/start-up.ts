/**
 * Who sits here, when the app starts: asked of the server, or, when it cannot be reached, remembered by this device.
 *
 * Errors: throws `Unreachable` when the server cannot be reached and this device remembers nobody.
 */
import type { Candidacy, CandidateRefusal } from "@sworn/contract/candidate"
import type { DurationMs, Outcome } from "@sworn/exam-core"
import { Unreachable, type CandidateCalls } from "../api/candidate-calls.ts"
import { client } from "../api/client.ts"
import { openDeviceStore } from "../offline/open-device-store.ts"
import type { DeviceStore } from "../offline/device-store.ts"
import { openKeeper } from "./keeper.ts"

type Parts = {
  readonly calls: CandidateCalls
  readonly device: Promise<DeviceStore>
  readonly wall: () => number
}

const inBrowser = (): Parts => ({ calls: client, device: openDeviceStore(), wall: () => Date.now() })

/** Refused with "not-signed-in" when somebody has to sign in first; what this device keeps stays kept. */
export async function findCandidacy(
  parts: Parts = inBrowser(),
): Promise<Outcome<Candidacy, CandidateRefusal>> {
  try {
    return await parts.calls.readCandidacy()
  } catch (fault) {
    const remembered =
      fault instanceof Unreachable ? await rememberedBy(await parts.device, parts.wall()) : undefined
    if (remembered === undefined) throw fault
    return { ok: true, value: remembered }
  }
}

async function rememberedBy(device: DeviceStore, wall: number): Promise<Candidacy | undefined> {
  const attemptId = await device.current()
  if (attemptId === undefined) return undefined
  const keeper = await openKeeper(device, attemptId)
  const candidacy = keeper.read<Candidacy>("candidacy")
  const clock = keeper.read<{ readonly aheadOfWallMs: DurationMs }>("clock")
  // The only clock left across a reload is the device's; how far the server's was ahead of it is known, and the server decides.
  return candidacy && clock && { ...candidacy, now: wall + clock.aheadOfWallMs }
}

/** Signs out and leaves no one to be remembered. Answers the server has not yet taken stay, sealed, on this device. */
export async function signOut(parts: Parts = inBrowser()): Promise<Outcome<undefined, CandidateRefusal>> {
  await (await parts.device).setCurrent(undefined)
  return parts.calls.signOut()
}
