/** A promise that a test fulfils or rejects when it wants to. */
export interface Deferred {
  readonly promise: Promise<void>;
  readonly fulfil: () => void;
  readonly reject: (reason?: unknown) => void;
}

export function deferred(): Deferred {
  let fulfil = (): void => {};
  let reject: Deferred['reject'] = () => {};
  const promise = new Promise<void>((onFulfil, onReject) => {
    fulfil = onFulfil;
    reject = onReject;
  });
  return { promise, fulfil, reject };
}

/** Lets everything happen that follows from promises already settled. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
