export { Outage } from './outage.js';
export { Partner, type PartnerAddress, type PartnerMeans, type PartnerQuestion } from './partner.js';
export { startSigning, type Signing } from './signing.js';
