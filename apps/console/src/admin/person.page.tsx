import { createAsync, revalidate, useParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readPeople, readPerson } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { PersonDesk } from "./person-desk.tsx"

export default function PersonPage() {
  const params = useParams<{ staffId: string }>()
  const person = createAsync(() => readPerson(params.staffId))
  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={person.latest}>
        {(loaded) => (
          <PersonDesk person={loaded()} onChanged={() => void revalidate([readPerson.key, readPeople.key])} />
        )}
      </Show>
    </Suspense>
  )
}
