/** A signal that fires when the user wants to stop; `stop` takes the listeners away again. */
export interface Interruption {
  readonly signal: AbortSignal;
  stop(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Turns Ctrl-C, and what ends a process politely, into something that the work can notice and clean up after. */
export function onInterruption(): Interruption {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  for (const signal of signals) process.on(signal, abort);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.off(signal, abort);
    },
  };
}
