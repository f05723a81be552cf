/** Whether one version of a policy came after another. */
export const isNewer = (version: string, than: string): boolean => BigInt(version) > BigInt(than);
