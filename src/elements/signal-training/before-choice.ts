/**
 * What can become of the component before the first choice, as the training machine has it too. Apart from that, so that the
 * card and the first scene are drawn before there is a machine.
 */
export const BEFORE_CHOICE = {
  loading: { loaded: 'note', failed: 'failed', leave: 'left' },
  note: { begin: 'playing', leave: 'left' },
  playing: { 'put away': 'note', leave: 'left' },
  failed: { leave: 'left' },
  left: { 'come back': 'note' },
} as const;

export const COVER = {
  hidden: { cover: 'shown' },
  shown: { uncover: 'hidden' },
} as const;
