/** Statements of xAPI 1.0.3, as far as anything here looks into them; what else is in one is kept as it came. */

export interface Agent {
  readonly objectType?: string;
  readonly name?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
}

export interface Activity {
  readonly id: string;
  readonly objectType?: string;
  readonly definition?: object;
}

export interface Context {
  readonly registration?: string;
  readonly contextActivities?: Readonly<Record<string, readonly Activity[] | Activity>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Result {
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly score?: { readonly scaled?: number };
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** As a client sends it, which may leave out all that is optional here. */
export interface Statement {
  readonly id?: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display?: Readonly<Record<string, string>> };
  readonly object: Activity;
  readonly result?: Result;
  readonly context?: Context;
  readonly timestamp?: string;
  readonly version?: string;
}

/** As the store gives it back. */
export interface KeptStatement extends Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly stored: string;
  readonly authority: Agent;
  readonly version: string;
}

/** What an agent is known by: two with the same are one person, whatever they are called. */
export function identityOf(agent: Agent): string {
  const { account, mbox, mbox_sha1sum, openid } = agent;
  return JSON.stringify(account ? [account.homePage, account.name] : [mbox ?? mbox_sha1sum ?? openid]);
}
