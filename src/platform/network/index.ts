export { createAgent, type AgentOptions } from './agent.js';
export { bareHost, createGuard, type AddressGuard } from './guard.js';
