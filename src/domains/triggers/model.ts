import type { Actor } from '../../events/index.js';
import type { Viewer } from '../../viewer/index.js';
import type { ReferencePolicy } from '../image-streams/index.js';

/** What a trigger starts. */
export type TriggerTargetKind = 'DEPLOYMENT' | 'BUILD_CONFIG' | 'CONSUMER' | 'WEBHOOK';
/** What a trigger looks at: an image, or its target itself. */
export type TriggerType = 'IMAGE_CHANGE' | 'CONFIG_CHANGE';
/** Whether a trigger has fired for what its tag points at, or why not. */
export type TriggerState = 'UP_TO_DATE' | 'DUE' | 'UNRESOLVED' | 'PAUSED' | 'HELD' | 'BROKEN';

/** What a trigger sets off, by its names. */
export interface Target {
  readonly kind: TriggerTargetKind;
  readonly namespace: string;
  readonly name: string;
}

/** A tag by its names. */
export interface TagName {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}

/** What is amiss with how something is written: one word, and a sentence. */
export interface Problem {
  readonly reason: string;
  readonly message: string;
}

/** A hold, with who and why. `since` is ISO 8601. */
export interface Hold {
  readonly since: string;
  readonly actor: Actor;
  readonly reason: string;
}

/** A trigger as its target's definition says it. */
export interface TriggerSpec {
  /** Unique within the target, and the same as long as it is the same trigger. */
  readonly name: string;
  readonly type: TriggerType;
  readonly from: TagName | null;
  readonly containers: readonly string[];
  readonly paths: readonly string[];
  readonly automatic: boolean;
  readonly problem: Problem | null;
}

/** A trigger with its tag, its target and where it stands: a row of the view `trigger_state`. */
export interface Trigger {
  readonly id: string;
  readonly namespace: string;
  readonly targetKind: TriggerTargetKind;
  readonly targetName: string;
  readonly name: string;
  readonly position: number;
  readonly type: TriggerType;
  readonly fromNamespace: string | null;
  readonly fromStream: string | null;
  readonly fromTag: string | null;
  readonly containers: readonly string[];
  readonly paths: readonly string[];
  readonly automatic: boolean;
  readonly problem: Problem | null;
  /** Who set it last, with whose rights it fires. */
  readonly createdBy: Viewer;
  readonly lastReference: string | null;
  readonly lastImage: string | null;
  readonly lastDigest: string | null;
  readonly lastAt: Date | null;
  readonly lastEventId: string | null;
  readonly streamId: string | null;
  readonly tagFound: boolean;
  readonly referencePolicy: ReferencePolicy | null;
  readonly reference: string | null;
  readonly digest: string | null;
  readonly revision: bigint | null;
  readonly targetFound: boolean;
  readonly targetPaused: boolean;
  readonly imageHold: Hold | null;
  readonly namespaceHold: Hold | null;
  /** Why it would set itself off; null where it would not. */
  readonly loop: string | null;
  readonly state: TriggerState;
  /** Since when it does not fire for want of rights; null: it may. */
  readonly denied: { readonly since: string; readonly message: string } | null;
}

/** The tag that a trigger watches. */
export const tagOf = ({ fromNamespace, fromStream, fromTag }: Trigger): TagName | null =>
  fromNamespace === null || fromStream === null || fromTag === null
    ? null
    : { namespace: fromNamespace, stream: fromStream, tag: fromTag };

/** A tag as messages and events name it. */
export const shown = ({ namespace, stream, tag }: TagName): string => `${namespace}/${stream}:${tag}`;

/** A target as events name it, e.g. `deployment/shop/web`. */
export const subjectOf = ({ kind, namespace, name }: Target): string =>
  `${kindWords[kind]}/${namespace}/${name}`;

/** Kinds of targets in words, as messages have them. */
export const kindWords: Readonly<Record<TriggerTargetKind, string>> = {
  DEPLOYMENT: 'deployment',
  BUILD_CONFIG: 'buildconfig',
  CONSUMER: 'consumer',
  WEBHOOK: 'webhook',
};

/** Whether its tag is of another namespace, and needs a right there. */
export const isForeign = ({ namespace, fromNamespace }: Trigger): boolean =>
  fromNamespace !== null && fromNamespace !== namespace;

/** Whether the tag points at another image than the trigger fired for last. */
export const hasNews = ({ digest, reference, lastDigest, lastReference }: Trigger): boolean =>
  reference !== null && (digest ?? reference) !== (lastDigest ?? lastReference);
