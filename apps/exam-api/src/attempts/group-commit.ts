/**
 * Lets the saves of many candidates share one durable commit.
 *
 * Whatever arrives while a batch is being written waits for the next one; nothing waits for a timer when the database is
 * free. Batches in flight hold disjoint attempts, so they never wait for each other's locks.
 *
 * Units:  none.
 * Errors: a batch that fails rejects each of its requests with the cause, after one more try where PostgreSQL says that
 *         trying again is the answer. A queue that is full refuses with `QueueFull` at once (D11).
 * Source: ATT-4 in docs/rules.md; house.md §3.
 */

export type GroupCommitOptions = {
  readonly batchSize: number
  readonly batchesInFlight: number
  readonly queueLimit: number
}

export class QueueFull extends Error {
  override readonly name = "QueueFull"
}

type Waiting<Request, Reply> = {
  readonly request: Request
  readonly resolve: (reply: Reply) => void
  readonly reject: (cause: unknown) => void
}

export function makeGroupCommit<Request extends { readonly attemptId: string }, Reply>(
  write: (requests: readonly Request[]) => Promise<readonly Reply[]>,
  { batchSize, batchesInFlight, queueLimit }: GroupCommitOptions,
) {
  let queue: Waiting<Request, Reply>[] = []
  const busyAttempts = new Set<string>()
  let inFlight = 0
  let isScheduled = false

  function submit(request: Request): Promise<Reply> {
    if (queue.length >= queueLimit) return Promise.reject(new QueueFull("Too many saves are waiting"))
    return new Promise((resolve, reject) => {
      queue.push({ request, resolve, reject })
      schedule()
    })
  }

  // After the current turn of the event loop, so that requests read in one go share a batch.
  function schedule() {
    if (isScheduled || inFlight >= batchesInFlight) return
    isScheduled = true
    setImmediate(() => {
      isScheduled = false
      while (inFlight < batchesInFlight && startBatch());
    })
  }

  function startBatch(): boolean {
    const batch: Waiting<Request, Reply>[] = []
    const left: Waiting<Request, Reply>[] = []
    for (const waiting of queue) {
      const { attemptId } = waiting.request
      if (batch.length < batchSize && !busyAttempts.has(attemptId)) {
        busyAttempts.add(attemptId)
        batch.push(waiting)
      } else left.push(waiting)
    }
    if (batch.length === 0) return false

    queue = left
    inFlight += 1
    void settle(batch).finally(() => {
      for (const { request } of batch) busyAttempts.delete(request.attemptId)
      inFlight -= 1
      schedule()
    })
    return true
  }

  async function settle(batch: readonly Waiting<Request, Reply>[]) {
    const requests = batch.map(({ request }) => request)
    try {
      const replies = await write(requests).catch((cause: unknown) => {
        if (!isWorthRepeating(cause)) throw cause
        return write(requests)
      })
      for (const [index, { resolve }] of batch.entries()) resolve(replies[index] as Reply)
    } catch (cause) {
      for (const { reject } of batch) reject(cause)
    }
  }

  return { submit, waiting: () => queue.length }
}

/** Deadlock and serialization failure: the transaction was undone whole, and PostgreSQL asks for it again. */
const isWorthRepeating = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && (cause.code === "40P01" || cause.code === "40001")
