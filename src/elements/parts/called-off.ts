/**
 * Why something is not waited for any more, for `abort`. Without a reason it makes an error, and an error looks up every
 * place on its way: some milliseconds just when somebody has pressed a button.
 */
export const CALLED_OFF = 'called off';
