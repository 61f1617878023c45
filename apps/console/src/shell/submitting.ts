import { createSignal, type Accessor } from "solid-js"

export type Submitting = {
  readonly problem: Accessor<string | undefined>
  readonly isSending: Accessor<boolean>
  readonly onSubmit: (event: SubmitEvent & { currentTarget: HTMLFormElement }) => void
}

/** A form sent once at a time. What was typed stays; `send` answers with what is wrong with it, or nothing. */
export function createSubmitting(send: (typed: FormData) => Promise<string | undefined>): Submitting {
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  return {
    problem,
    isSending,
    onSubmit: (event) => {
      event.preventDefault()
      if (isSending()) return
      setIsSending(true)
      void send(new FormData(event.currentTarget))
        .then(setProblem)
        .finally(() => setIsSending(false))
    },
  }
}
