export { createAgent, guardedLookup, type AgentOptions } from './agent.js';
export { addressRule, bareHost, createGuard, guardOf, guardWith, type AddressGuard } from './guard.js';
