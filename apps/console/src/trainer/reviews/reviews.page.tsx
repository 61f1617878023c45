import { createAsync, revalidate, useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { bankApi, readItem, readItems, readTasks } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { countReviewsAgain } from "../../shell/review-count.tsx"
import { useSession } from "../../shell/session.tsx"
import { questionOf, tasksIn } from "./filters.ts"
import { ReviewList } from "./review-list.tsx"
import "@sworn/item-view/styles.css"
import "../item/item.css"
import "./reviews.css"

const size = 50

export default function ReviewsPage() {
  const session = useSession()
  const params = useParams<{ taskId?: string }>()
  const [asked, setAsked] = useSearchParams()
  const navigate = useNavigate()
  const page = () => Math.max(1, Math.trunc(Number(asked["page"])) || 1)
  const question = () => ({ ...questionOf(tasksIn(asked)), page: page(), size })
  const list = createAsync(async () => {
    const now = question()
    return { asked: JSON.stringify(now), page: await readTasks(now) }
  })
  const task = () => list.latest?.page.rows.find((row) => row.taskId === params.taskId)
  const item = createAsync(async () => {
    const itemId = task()?.itemId
    return itemId === undefined ? undefined : { itemId, reply: await readItem(itemId, undefined) }
  })
  // While another task's item is being read, the one before must not stand under the new name.
  const opened = () => (item.latest?.itemId === task()?.itemId ? item.latest?.reply : undefined)
  const hrefOf = (taskId: string | undefined) =>
    `/reviews${taskId === undefined ? "" : `/${taskId}`}${location.search}`
  const changed = () => {
    countReviewsAgain()
    return revalidate([readTasks.key, readItem.key, readItems.key])
  }

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <ReviewList
            list={loaded().page}
            isUpdating={loaded().asked !== JSON.stringify(question())}
            filters={tasksIn(asked)}
            page={page()}
            size={size}
            openId={params.taskId}
            item={opened()}
            isReviewer={session.roles().has("item-reviewer")}
            ownId={session.person().staffId}
            hrefOf={hrefOf}
            onFilter={({ show, kind, isOverdue, text }) =>
              setAsked(
                {
                  show: show === "own" ? undefined : show,
                  kind,
                  overdue: isOverdue ? "true" : undefined,
                  text,
                  page: undefined,
                },
                { replace: true },
              )
            }
            onPage={(next) => setAsked({ page: next === 1 ? undefined : next })}
            onGoTo={(taskId) => navigate(hrefOf(taskId), { replace: true, scroll: false })}
            onAct={(itemVersionId, act, reason) => bankApi.actOn(itemVersionId, { act, reason })}
            onComment={async (itemVersionId, text) => {
              const reply = await bankApi.comment(itemVersionId, text)
              if (reply.ok) void revalidate(readItem.key)
              return reply.ok ? undefined : reply.problem.title
            }}
            onAssign={async (taskId, body) => {
              const reply = await bankApi.assignTask(taskId, body)
              if (reply.ok) void changed()
              return reply.ok ? undefined : reply.problem.title
            }}
            onClose={(taskId, body) => bankApi.closeTask(taskId, body)}
            onDecided={changed}
          />
        )}
      </Show>
    </Suspense>
  )
}
