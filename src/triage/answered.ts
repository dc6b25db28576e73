/** Whether a value is a known no: `false`, `'none'` or `'no'`. Absent is not. */
export const isNo = (value: unknown): boolean => value === false || value === 'none' || value === 'no';

/** Whether a value says that the finding is there. Absent and an empty list do not. */
export const isYes = (value: unknown): boolean =>
  !isNo(value) && (Array.isArray(value) ? value.length > 0 : value !== undefined);
