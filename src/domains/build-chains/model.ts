/** A tag by its names. */
export interface TagName {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}

/** A definition of builds by its names. */
export interface ConfigName {
  readonly namespace: string;
  readonly name: string;
}

/** One way on from a tag: by a build that is made of it, or to a tag of the same stream that follows it. */
export interface Step {
  readonly from: TagName;
  /** The definition whose builds it is; null: a tag that follows. */
  readonly config: ConfigName | null;
  /** Where the image goes; null: to no tag. */
  readonly to: TagName | null;
  /** Whether it is taken without anybody's doing. */
  readonly isAutomatic: boolean;
}

/** What is known of one way on, before ranges of versions are held against names. */
export interface StepRow extends Step {
  /** What the following tag follows, where that is a range of versions; null otherwise. */
  readonly range: VersionRange | null;
}

/** A tag that follows another one of its stream, or the best of a range of versions. */
export interface FollowerRow extends TagName {
  readonly tracks: string | null;
  readonly range: VersionRange | null;
}

/** A range of versions as tags follow it. */
export interface VersionRange {
  readonly semver: string | null;
  readonly glob: string | null;
  readonly order: 'SEMVER' | 'NEWEST' | 'ALPHABETICAL';
  readonly prerelease: boolean;
}

/** Whether a tag of this name is in a range. */
export type IsInRange = (range: VersionRange, name: string) => boolean;

/** A tag as messages name it. */
export const shownTag = ({ namespace, stream, tag }: TagName): string => `${namespace}/${stream}:${tag}`;

/** A definition as messages name it. */
export const shownConfig = ({ namespace, name }: ConfigName): string => `bc/${namespace}/${name}`;

/** What is on a way, as messages name it: each tag, and each definition but the last. */
export const namesOn = (way: readonly Step[]): string[] =>
  way.flatMap(({ from, config }, index) => [
    shownTag(from),
    ...(config && index < way.length - 1 ? [shownConfig(config)] : []),
  ]);
