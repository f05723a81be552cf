/** What a row refers to; that it is not there would be a defect of ours. */
export function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A row that another refers to is missing.');
  return value;
}
