/** RFC 6266 with the name of RFC 5987; the plain name is for programs that know only ASCII, and begins with this where it would begin with nothing. */
export function attachment(fileName: string, plainStart: string): string {
  const plain = fileName.replace(/[^A-Za-z0-9._-]+/g, "").replace(/^(?=[_.])/, plainStart)
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
