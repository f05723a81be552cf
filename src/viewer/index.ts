export { AccessControl } from './access-control.js';
export { Access } from './access.js';
export { makeClusterAdmin } from './bind-role.js';
export { called, type Resource, type Target, type Verb } from './resources.js';
export { everywhere, holds, type Scope } from './rights.js';
export { insertBinding, insertFirstBindings } from './rights.sql.js';
export { createToken } from './tokens.js';
export { actorOf, type Viewer } from './viewer.js';
