/**
 * Has the browser keep the app itself, so that a reload with the network down opens it.
 *
 * A newer version waits until every window of the app is closed: nothing changes under a running attempt.
 */
export function installWorker() {
  if (!("serviceWorker" in navigator)) return
  // Refused in private windows and over plain HTTP; the exam then needs the network to reload, and says so beforehand.
  navigator.serviceWorker.register("/worker.js").catch(() => undefined)
}
