export { Outage } from './outage.js';
export { Partner, type PartnerAddress, type PartnerMeans, type PartnerQuestion } from './partner.js';
export { createSigningKey, partnerTokens, type SigningKey } from './tokens.js';
