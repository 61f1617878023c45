/** Acts of reviewers on the register of law, and on what a change in it flags. */
import { plantItems } from "../planted-items.ts"
import { post, type Acts, type ActWorld } from "./world.ts"

export const statuteActs = ({ room, as, fresh }: ActWorld): Acts => {
  const text = (name: string, articles: readonly string[]) =>
    [`# ${name}`, "2020年1月1日 某会通过", "<!-- INFO END -->", ...articles].join("\n\n")
  const before = ["第一条 渡口由专人值守。", "第二条 夜间应当点灯。"]
  const after = ["第一条 渡口由专人值守。", "第二条 大雾时停止摆渡。", "第三条 夜间应当点灯。"]
  const version = (name: string, day: string, articles: readonly string[]) => ({
    version: day,
    effectiveFrom: day,
    effectiveTo: null,
    issuingBody: null,
    source: null,
    title: { "zh-CN": name, en: name },
    text: text(name, articles),
  })
  async function loaded(statute: string, day: string, articles: readonly string[]) {
    const reply = await post(
      await as("reviewer"),
      `/api/statutes/${statute}/versions`,
      version(statute, day, articles),
    )
    return (await reply.json()) as { lawChangeId: string | null }
  }
  /** A change that moved the one article an item cites. */
  async function changed() {
    const statute = fresh("law")
    await loaded(statute, "2020-01-01", before)
    const laws = [{ statute, version: "2020-01-01", article: "2", paragraph: 0, item: 0 }]
    await plantItems(room, [{ code: statute, laws }])
    return (await loaded(statute, "2021-01-01", after)).lawChangeId
  }
  const all = { itemVersionIds: null }

  return {
    "staff POST /api/statutes/:statute/versions": async () => {
      const [reviewer, statute] = [await as("reviewer"), fresh("law")]
      return () => post(reviewer, `/api/statutes/${statute}/versions`, version(statute, "2020-01-01", before))
    },
    "staff POST /api/statutes/:statute/repeals": async () => {
      const [reviewer, statute] = [await as("reviewer"), fresh("law")]
      await loaded(statute, "2020-01-01", before)
      return () =>
        post(reviewer, `/api/statutes/${statute}/repeals`, { endsOn: "2024-01-01", source: "公报" })
    },
    "staff PUT /api/statutes/:statute/short-names": async () => {
      const [reviewer, statute] = [await as("reviewer"), fresh("law")]
      await loaded(statute, "2020-01-01", before)
      const body = { shortNames: [`${statute} for short`] }
      return () => reviewer.call(`/api/statutes/${statute}/short-names`, { method: "PUT", body })
    },
    "staff POST /api/law-changes/:lawChangeId/rebindings": async () => {
      const [reviewer, lawChangeId] = [await as("reviewer"), await changed()]
      return () => post(reviewer, `/api/law-changes/${lawChangeId}/rebindings`, all)
    },
    "staff POST /api/law-changes/:lawChangeId/approvals": async () => {
      const [reviewer, second, lawChangeId] = [
        await as("reviewer"),
        await as("reviewer-second"),
        await changed(),
      ]
      await post(reviewer, `/api/law-changes/${lawChangeId}/rebindings`, all)
      return () => post(second, `/api/law-changes/${lawChangeId}/approvals`, all)
    },
  }
}
