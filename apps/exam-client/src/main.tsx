import { render } from "solid-js/web"
import { App } from "./app.tsx"
import { installWorker } from "./offline/install-worker.ts"

const room = document.getElementById("exam")
if (room === null) throw new Error("index.html has no place for the exam")

render(() => <App />, room)
if (import.meta.env.PROD) installWorker()
