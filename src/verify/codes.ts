/** Why something is not believed, in a word for a server's log. None of them says anything of what a learner did. */
export const REFUSAL_CODES = [
  /** A token of more than 4096 characters: larger than any that was issued. */
  'too-large',
  /** Not a token of the kind that was asked for: garbage, none at all, or a receipt in the place of a launch. */
  'not-a-token',
  /** Signed in another way than Ed25519: `none`, or a secret made of the public key. */
  'wrong-algorithm',
  /** Signed with a key that is not, or no longer, among the trusted ones. */
  'unknown-key',
  /** Altered, or signed by somebody else. */
  'bad-signature',
  /** Issued for another register. */
  'wrong-audience',
  /** The launch is too old. */
  'expired',
  /** Not a completion as the player makes it: a key too many, one too few, or a value that cannot be. */
  'not-a-completion',
  /** The completion carries another launch than the one it was handed in with. */
  'wrong-launch',
  /** The launch was for another training. */
  'wrong-training',
  /** The launch was for another version of this training. */
  'wrong-version',
  /** The launch was for this version with another content. */
  'wrong-digest',
  /** The completion names another learner than the launch, or none. */
  'wrong-learner',
  /** A day that is still to come, or that was over before the launch. */
  'wrong-day',
  /** This launch was used already, for another completion. */
  'spent',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** It is not believed; repeating it will not help. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
}

export function refusal(code: RefusalCode): Refusal {
  return { ok: false, code };
}
