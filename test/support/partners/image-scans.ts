import { startPartner } from './partner.js';

const head = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@shareable", "@override", "@inaccessible"])
scalar Digest
`;

/** A partner's schema that adds these fields to images, with these types of its own. */
export const imageSdl = (fields: string, types = ''): string => `${head}
type Image @key(fields: "digest") {
  digest: Digest!
  ${fields}
}
${types}`;

/** The schema of a partner that scans images. */
export const scansSdl = imageSdl('scan: ImageScan', 'type ImageScan { critical: Int scanner: String }');

/** A schema with the head of a partner's, and these types. */
export const partnerSdl = (types: string): string => `${head}${types}`;

/** A partner that scans our images. */
export const startImageScans = () =>
  startPartner(scansSdl, {
    Image: { scan: () => ({ critical: 2, scanner: 'grype' }) },
    entities: { Image: (representation) => representation },
  });

/** Lets clients break for a day: what tests have sent is recorded while they go on. */
export const overrideNow = () => ({
  reason: 'a test',
  until: new Date(Date.now() + 86_400_000).toISOString(),
});
