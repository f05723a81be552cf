export { createAgent, guardedLookup, type AgentOptions } from './agent.js';
export { bareHost, createGuard, guardWith, type AddressGuard } from './guard.js';
