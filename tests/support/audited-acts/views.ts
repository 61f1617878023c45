/** What people keep of their lists. */
import { post, type Acts, type ActWorld } from "./world.ts"

export const viewActs = ({ as }: ActWorld): Acts => {
  const view = (name: string) => ({ list: "items", name, query: "state=in_review" })
  return {
    "staff POST /api/views": async () => {
      const author = await as("author")
      return () => post(author, "/api/views", view("待审"))
    },
    "staff DELETE /api/views/:viewId": async () => {
      const author = await as("author")
      const { viewId } = (await (await post(author, "/api/views", view("已批"))).json()) as { viewId: string }
      return () => author.call(`/api/views/${viewId}`, { method: "DELETE" })
    },
  }
}
