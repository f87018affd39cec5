/**
 * What can become of the component before play, as the training machine has it too. Apart from that, so that the card is
 * drawn before there is a machine.
 */
export const BEFORE_PLAY = {
  loading: { loaded: 'note', failed: 'failed', leave: 'left' },
  note: { leave: 'left' },
  failed: { leave: 'left' },
  left: { 'come back': 'note' },
} as const;

export const COVER = {
  hidden: { cover: 'shown' },
  shown: { uncover: 'hidden' },
} as const;
