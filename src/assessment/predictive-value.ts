/** The base-rate lesson: where a reason is rare, many alarms are none, however well somebody sees. */

/**
 * The share of contacts over tax arrears in which there is a reason to consult. Nobody has counted it; a working
 * assumption between 5% and 15% (BR-08), to be told as such.
 */
export const ASSUMED_BASE_RATE = 0.1;

/**
 * The share of alarms that are real, 0 to 1, by Bayes' rule. Undefined where no alarm is ever given.
 * @throws RangeError when one of the three is not a share, 0 to 1.
 */
export function predictiveValue(rates: {
  readonly hitRate: number;
  readonly falseAlarmRate: number;
  readonly baseRate: number;
}): number | undefined {
  const { hitRate, falseAlarmRate, baseRate } = rates;
  for (const share of [hitRate, falseAlarmRate, baseRate]) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1; ${share} does not.`);
  }
  const real = hitRate * baseRate;
  const mistaken = falseAlarmRate * (1 - baseRate);
  return real + mistaken === 0 ? undefined : real / (real + mistaken);
}

/** Of ten alarms so many are real and so many mistaken; whole numbers, for a picture that can be said in a sentence. */
export interface TenAlarms {
  readonly real: number;
  readonly mistaken: number;
}

/**
 * The nearest picture of ten alarms.
 * @param value a predictive value, 0 to 1.
 */
export function tenAlarms(value: number): TenAlarms {
  const real = Math.round(value * 10);
  return { real, mistaken: 10 - real };
}
