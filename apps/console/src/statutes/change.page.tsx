import type { LawChangeItemQuery, LawChangePage } from "@sworn/contract/staff"
import { createAsync, revalidate, useParams, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { blueprintApi, readTouchedBlueprints } from "../api/blueprints.ts"
import { lawApi, readChange, readChanges, readFlagged, readStatutes } from "../api/law.ts"
import { said, words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { useSession } from "../shell/session.tsx"
import { ChangeDesk } from "./change-desk.tsx"
import { judgements, standings } from "./judgements.ts"
import { lawWords } from "./words.ts"
import "./statutes.css"

const size = 50

export default function ChangePage() {
  const session = useSession()
  const params = useParams<{ lawChangeId: string }>()
  const [asked, setAsked] = useSearchParams()
  const question = () => ({
    judgement: judgements.find((one) => one === asked["judgement"]),
    standing: standings.find((one) => one === asked["standing"]),
    page: Math.max(1, Math.trunc(Number(asked["page"])) || 1),
    size,
  })
  const change = createAsync(() => readChange(params.lawChangeId))
  const isOfTheBank = () => session.roles().has("item-author") || session.roles().has("item-reviewer")
  const isOfPapers = () => session.roles().has("paper-setter") || session.roles().has("item-reviewer")
  const blueprints = createAsync(async () =>
    isOfPapers() ? await readTouchedBlueprints(params.lawChangeId) : undefined,
  )
  const list = createAsync(async () => {
    const now = question()
    if (!isOfTheBank()) return undefined
    return { asked: JSON.stringify(now), list: await readFlagged(params.lawChangeId, now) }
  })
  const filter = (what: Partial<Record<keyof LawChangeItemQuery, string | undefined>>) =>
    setAsked({ ...what, page: undefined }, { replace: true })
  const changed = () =>
    revalidate([
      readChange.key,
      readFlagged.key,
      readChanges.key,
      readStatutes.key,
      readTouchedBlueprints.key,
    ])

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={change.latest}>
        {(loaded) => (
          <Page
            title={said(loaded().title)}
            count={changeOf(loaded())}
            above={{ href: "/statutes", label: lawWords().title }}
          >
            <ChangeDesk
              change={loaded()}
              items={list.latest?.list}
              blueprints={blueprints.latest}
              mayRebindBlueprints={session.roles().has("paper-setter")}
              isUpdating={list.latest?.asked !== JSON.stringify(question())}
              judgement={question().judgement}
              standing={question().standing}
              page={question().page}
              size={size}
              mayApprove={session.roles().has("item-reviewer")}
              onJudgement={(judgement) => filter({ judgement })}
              onStanding={(standing) => filter({ standing })}
              onPage={(page) => setAsked({ page: page === 1 ? undefined : page })}
              onRebind={async (ids) => {
                const reply = await lawApi.rebind(params.lawChangeId, ids)
                if (!reply.ok) return { ok: false, words: reply.problem.title }
                await changed()
                return { ok: true, words: lawWords().rebound(reply.value.count, reply.value.left.length) }
              }}
              onApprove={async () => {
                const reply = await lawApi.approve(params.lawChangeId, null)
                if (!reply.ok) return { ok: false, words: reply.problem.title }
                await changed()
                return { ok: true, words: lawWords().approved(reply.value.count) }
              }}
              onRebindBlueprints={async () => {
                const reply = await blueprintApi.rebind(params.lawChangeId, null)
                if (!reply.ok) return { ok: false, words: reply.problem.title }
                await changed()
                return { ok: true, words: lawWords().reboundBlueprints(reply.value.count) }
              }}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}

const changeOf = ({ fromVersion, toVersion }: LawChangePage): string =>
  toVersion === null ? lawWords().repealed(fromVersion) : lawWords().amended(fromVersion, toVersion)
