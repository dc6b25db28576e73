/** Whether a value is a known no: `false`, `'none'` or `'no'`. Absent is not. */
const isNo = (value) => value === false || value === 'none' || value === 'no';
/** Whether a value says that the finding is there. Absent and an empty list do not. */
const isYes = (value) => !isNo(value) && (Array.isArray(value) ? value.length > 0 : value !== undefined);

export { isNo, isYes };
