export { createAgent, guardedLookup, type AgentOptions } from './agent.js';
export {
  addressRule,
  bareHost,
  createGuard,
  guardOf,
  guardWith,
  listing,
  type AddressGuard,
} from './guard.js';
