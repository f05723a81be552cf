export { Accounts } from './accounts.js';
export { RoleBindings } from './bindings.js';
export type { AccessDesk } from './desk.js';
export { checkPersonName } from './model.js';
export type { RoleBinding, ServiceAccount, Token, User } from './model.js';
export { Permissions } from './permissions.js';
export { accessFieldsOfNamespace, accessResolvers } from './resolvers/index.js';
export { Tokens } from './tokens.js';
export { accessReadings } from './readings.sql.js';
