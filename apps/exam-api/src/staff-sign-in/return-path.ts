/** Where a page may lead back to after a sign-in: a path of our own, or the start (S7). */
const nowhere = "https://nowhere.invalid"

export function returnPathFrom(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith("/")) return "/"
  // A second slash, or what a browser or proxy may read as one, begins another host.
  if (/^\/(?:[/\\]|%2f|%5c)/i.test(asked) || /[\\\p{Cc}]/u.test(asked)) return "/"
  const url = URL.parse(asked, nowhere)
  const isOurs = url !== null && url.origin === nowhere && !/^\/(?:\/|%2f|%5c)/i.test(url.pathname)
  // The API is no page: a way back into it could only be somebody's trick.
  return isOurs && !/^\/api(?:\/|$)/i.test(url.pathname) ? url.pathname + url.search + url.hash : "/"
}
