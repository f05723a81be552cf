export { authenticate, createToken } from './tokens.js';
export { actorOf, type Viewer } from './viewer.js';
