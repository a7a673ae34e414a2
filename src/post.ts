/** A thread, or the port to the one that started it, and a message in; the one place where a message is posted. */
import type { MessagePort, Worker } from "node:worker_threads";

/** Posts a message; nobody listens where there is no port. */
export function post(to: MessagePort | Worker | null, message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only a window has
  to?.postMessage(message);
}
