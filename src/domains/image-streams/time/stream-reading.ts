import type { Page } from '../../../platform/page.js';
import type { ImageStream, ImageTag, StreamImage, TagCondition, TagItem } from '../model.js';
import type { VersionRange } from '../rules/versions.js';
import type { TagMove } from './moves.js';

/** What can be read of streams, be it as of now or as of another time. */
export interface StreamReading {
  byName(namespace: string, name: string): Promise<ImageStream | null>;
  readonly byId: (id: string) => Promise<ImageStream | null>;
  readonly list: (page: Page) => Promise<ImageStream[]>;
  readonly listOf: (namespace: string, page: Page) => Promise<ImageStream[]>;
  readonly tag: (streamId: string, tag: string) => Promise<ImageTag | null>;
  tagByName(namespace: string, stream: string, tag: string): Promise<ImageTag | null>;
  readonly tags: (streamId: string, page: Page) => Promise<ImageTag[]>;
  readonly tagNames: (streamId: string) => Promise<string[]>;
  readonly history: (streamId: string, tag: string, page: Page) => Promise<TagItem[]>;
  readonly moves: (streamId: string, tag: string, page: Page) => Promise<TagMove[]>;
  readonly conditions: (streamId: string, tag: string) => Promise<TagCondition[]>;
  /** The range of versions that a tag follows the best of, if it follows one. */
  readonly follow: (streamId: string, tag: string) => Promise<VersionRange | null>;
  readonly imageCount: (streamId: string) => Promise<number>;
  image(stream: ImageStream, id: string): Promise<StreamImage | null>;
}
