/** The routes that an API really answers, asked of the API itself and not of a list. */

type Mounted = { readonly routes: readonly { readonly method: string; readonly path: string }[] }

/** As "GET /api/sittings/:sittingId/results", each once; what is used by all (middleware) is no route. */
export const routesOf = (api: Mounted): readonly string[] => [
  ...new Set(
    api.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

export type Operation = {
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
}
export type Parameter = {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}
export type Schema = Readonly<Record<string, unknown>>
export type ApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

export type Described = { readonly route: string; readonly operation: Operation }

/** The same names for the operations of an API's own document. */
export const operationsOf = (document: ApiDocument): readonly Described[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`,
      operation,
    })),
  )

export const documentOf = async (api: {
  request: (path: string) => Response | Promise<Response>
}): Promise<ApiDocument> => (await (await api.request("/api/openapi.json")).json()) as ApiDocument
