import type { PlatformPartsFragment } from '../operations.generated.js';

/** A platform as tools write it: `linux/arm/v7`. */
export const platformText = (platform: PlatformPartsFragment | null): string =>
  platform === null
    ? 'unknown'
    : [platform.os, platform.architecture, platform.variant].filter((part) => part !== null).join('/');
