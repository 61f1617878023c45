/** Pieces handed from one who makes them to one who takes them: the maker waits until each is taken. */
export function passedOn() {
  type Waiting = {
    readonly piece: Uint8Array
    readonly taken: (answer: null) => void
    readonly left: (cause: unknown) => void
  }
  let waiting: Waiting | null = null
  let failure: unknown = null
  let isOver = false
  let wake = () => {}

  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (failure !== null) throw failure
      if (waiting !== null) {
        const { piece, taken } = waiting
        waiting = null
        yield piece
        taken(null)
      } else if (isOver) return
      else await new Promise<void>((settle) => (wake = settle))
    }
  }

  return {
    pieces: pieces(),
    put: (piece: Uint8Array) =>
      new Promise<null>((taken, left) => {
        if (failure !== null) return left(failure)
        waiting = { piece, taken, left }
        wake()
      }),
    end: () => {
      isOver = true
      wake()
    },
    fail: (cause: unknown) => {
      failure ??= cause
      waiting?.left(failure)
      waiting = null
      wake()
    },
  }
}
