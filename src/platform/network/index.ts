export { createAgent, guardedLookup, type AgentOptions } from './agent.js';
export {
  addressRule,
  bareHost,
  createGuard,
  guardOf,
  guardWith,
  listing,
  networkOf,
  type AddressGuard,
} from './guard.js';
