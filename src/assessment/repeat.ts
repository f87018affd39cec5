/** When practising again pays. Planning it is the host's: this package knows no learner and keeps no dates. */

/**
 * Days after the training on which to practise again, counted from its first day. Spaced practice beats massed, g = 0.74
 * (Latimier e.a. 2021, doi 10.1007/s10648-020-09572-8); gaps that grow keep recall higher along the way (Kang e.a. 2014,
 * doi 10.3758/s13423-014-0636-z). There is nothing exact about these four (EV-13).
 */
export const REPEAT_DAYS = [2, 10, 30, 90] as const;
