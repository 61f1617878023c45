/** What the worker answers for: the app's page, whatever its address, and the files of this version. Nothing else. */

export const versionName = (version: string): string => `sworn-exam-${version}`

type Asked = Pick<Request, "method" | "mode" | "url">

export const isPage = ({ method, mode, url }: Asked): boolean =>
  method === "GET" && mode === "navigate" && !new URL(url).pathname.startsWith("/api/")

export function isOurs({ method, url }: Asked, origin: string, files: readonly string[]): boolean {
  const asked = new URL(url)
  return (
    method === "GET" && asked.origin === origin && asked.pathname !== "/" && files.includes(asked.pathname)
  )
}
