/** Parts of the app that come when they are needed. */
const pauseMs = 2000

/**
 * Fetches a part, however often it takes: the worker has it on the device, and where there is no worker the network comes
 * back. A page that gave up could show nothing until it was loaded anew.
 */
export async function patiently<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetchPart()
    } catch {
      await new Promise((done) => setTimeout(done, pauseMs))
    }
  }
}
