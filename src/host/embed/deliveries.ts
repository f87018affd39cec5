/** Completions on their way to the host: sent when there is one, sent again to one that has loaded anew, until it answers. */
import type { Completion } from '../../reporting/index.ts';

interface Delivery {
  readonly completion: Completion;
  readonly promise: Promise<void>;
  readonly settle: (isStored: boolean) => void;
}

export interface Deliveries {
  /** Kept when the host has stored it, rejected when it says that it has not. The same completion is on its way once. */
  deliver(completion: Completion): Promise<void>;
  /** The host's answer. */
  answered(id: string, isStored: boolean): void;
  /** Sends what is on its way, to a host that has just come. */
  resend(): void;
}

export function createDeliveries(send: (completion: Completion) => void): Deliveries {
  const onTheirWay = new Map<string, Delivery>();
  return {
    deliver(completion) {
      const known = onTheirWay.get(completion.id);
      if (!known) onTheirWay.set(completion.id, delivery(completion));
      send(completion);
      return onTheirWay.get(completion.id)?.promise ?? Promise.resolve();
    },
    answered(id, isStored) {
      onTheirWay.get(id)?.settle(isStored);
      onTheirWay.delete(id);
    },
    resend() {
      for (const { completion } of onTheirWay.values()) send(completion);
    },
  };
}

function delivery(completion: Completion): Delivery {
  let settle: ((isStored: boolean) => void) | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = (isStored) => (isStored ? resolve() : reject(new Error('The host has not stored it.')));
  });
  return { completion, promise, settle: (isStored) => settle?.(isStored) };
}
