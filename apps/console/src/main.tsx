import "./shell/judge-without-code.ts"
import { render } from "solid-js/web"
import "@sworn/ui/styles.css"
import "./shell/styles.css"
import { Console } from "./shell/console.tsx"

const root = document.getElementById("console")
if (root === null) throw new Error("index.html has no #console")
render(() => <Console />, root)
