import { createSignal, type Accessor } from "solid-js"
import type { Reply } from "../api/reply.ts"

/**
 * What is read beside a form, once: the form is there before it is, and without it if it never comes. A resource would suspend
 * the page under an open dialog.
 */
export function createReadBeside<Value>(read: () => Promise<Reply<Value>>): Accessor<Value | undefined> {
  const [value, setValue] = createSignal<Value>()
  void read().then((reply) => reply.ok && setValue(() => reply.value))
  return value
}
