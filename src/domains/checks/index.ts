export { Checks } from './checks.js';
export { putOffCheck } from './checks.sql.js';
export type { CheckPace } from './model.js';
export { checkFields } from './resolvers.js';
export { checkReadings } from './readings.sql.js';
