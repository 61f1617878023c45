/** Acts on files of questions, on their way in and out. */
import type { ImportPage } from "@sworn/contract/staff"
import { checked, commit, readImport, settle, unitOf, upload } from "../imports.ts"
import type { Acts, ActWorld } from "./world.ts"

export const exchangeActs = ({ room, as, fresh }: ActWorld): Acts => {
  const file = () => `题型,题干,答案\n判断题,${fresh("此说法正确")}。,对\n`
  const author = () => as("author")
  const uploaded = async () => {
    const about = { unitId: await unitOf(room, "author") }
    return (await (await upload(await author(), file(), about)).json()) as ImportPage
  }
  const settled = async () => {
    const page = await uploaded()
    await settle(await author(), page)
    return page
  }

  return {
    "staff POST /api/imports": async () => {
      const [person, bytes, unitId] = [await author(), file(), await unitOf(room, "author")]
      return () => upload(person, bytes, { unitId })
    },
    "staff PUT /api/imports/:importId/settings": async () => {
      const [person, page] = [await author(), await uploaded()]
      return () => settle(person, page)
    },
    "staff POST /api/imports/:importId/check": async () => {
      const [person, { importId }] = [await author(), await settled()]
      return async () => {
        const reply = await person.call(`/api/imports/${importId}/check`, { method: "POST" })
        // It goes on after its answer, and is over before the next act.
        while ((await readImport(person, importId)).state === "checking")
          await new Promise((go) => setTimeout(go, 50))
        return reply
      }
    },
    "staff POST /api/imports/:importId/commit": async () => {
      const person = await author()
      const page = await checked(person, file(), { unitId: await unitOf(room, "author") })
      return () => commit(person, page)
    },
    "staff DELETE /api/imports/:importId": async () => {
      const [person, { importId }] = [await author(), await uploaded()]
      return () => person.call(`/api/imports/${importId}`, { method: "DELETE" })
    },
    "staff GET /api/items/export": async () => {
      const person = await author()
      return () => person.call("/api/items/export?format=json&purpose=test&kind=case-set")
    },
  }
}
