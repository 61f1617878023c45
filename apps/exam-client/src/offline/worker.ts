/**
 * The worker: keeps the app's own files, whole version by whole version, and answers from them.
 *
 * It never touches `/api`: answers have one way to the server, and it is not through a cache.
 */
import { isPage, isOurs, versionName } from "./precache.ts"

/** The part of the worker's scope that is used here; the page's types do not know workers. */
type Scope = {
  readonly location: Location
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    act: (event: Events[Name]) => void,
  ) => void
}
type Waits = { readonly waitUntil: (work: Promise<unknown>) => void }
type Events = {
  readonly install: Waits
  readonly activate: Waits
  readonly fetch: { readonly request: Request; readonly respondWith: (reply: Promise<Response>) => void }
}

// Written by the build: the files of this version, and a name that changes when any of them does.
declare const PRECACHE: { readonly version: string; readonly files: readonly string[] }

const scope = self as unknown as Scope
const name = versionName(PRECACHE.version)

scope.addEventListener("install", (event) => event.waitUntil(keepThisVersion()))
scope.addEventListener("activate", (event) => event.waitUntil(forgetOtherVersions()))
scope.addEventListener("fetch", (event) => {
  const { request } = event
  if (isPage(request)) event.respondWith(fromThisVersion("/", request))
  else if (isOurs(request, scope.location.origin, PRECACHE.files))
    event.respondWith(fromThisVersion(request.url, request))
})

async function keepThisVersion() {
  const cache = await caches.open(name)
  await cache.addAll(PRECACHE.files.map((path) => new Request(path, { cache: "reload" })))
}

async function forgetOtherVersions() {
  const others = (await caches.keys()).filter((other) => other !== name && other.startsWith(versionName("")))
  await Promise.all(others.map((other) => caches.delete(other)))
}

async function fromThisVersion(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(name)
  return (await cache.match(path)) ?? fetch(request)
}
