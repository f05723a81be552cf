/** Why something needs attention. */
export type AttentionReason =
  | 'IMPORT_FAILING'
  | 'TAG_HELD'
  | 'APPROVAL_WAITING'
  | 'MISSING_STREAM'
  | 'MISSING_TAG'
  | 'TAG_NOT_AVAILABLE'
  | 'MISSING_IMAGE'
  | 'TRIGGER_NEVER_FIRES'
  | 'TRIGGER_DENIED'
  | 'CYCLIC'
  | 'TRIGGERS_HELD'
  | 'IMAGES_HELD'
  | 'ROLLOUT_FAILED'
  | 'ROLLOUT_STUCK'
  | 'BUILD_FAILED'
  | 'BUILD_STUCK'
  | 'MISSING_OUTPUT'
  | 'MISSING_REGISTRY'
  | 'MISSING_SECRET';

/** Something that needs somebody's attention. */
export interface Attention {
  readonly reason: AttentionReason;
  readonly severity: 'ERROR' | 'WARNING';
  readonly namespace: string;
  readonly subject: string;
  readonly message: string;
  readonly since: Date | null;
}

/** What to do about each reason; `{subject}` stands for what it is about. */
export const advice: Readonly<Record<AttentionReason, string>> = {
  IMPORT_FAILING: 'Mend what the message says, then import again: sluice import-image.',
  TAG_HELD: 'Release it once the image is mended: sluice release.',
  APPROVAL_WAITING: 'Compare the images, then approve or reject it: sluice promotions.',
  MISSING_STREAM: 'Create the stream, or name another one: sluice create imagestream.',
  MISSING_TAG: 'Point the tag at an image: sluice tag, or sluice import-image.',
  TAG_NOT_AVAILABLE: 'Push or import an image to the tag, or build what goes there.',
  MISSING_IMAGE: 'Build on an image that the stream has: sluice history.',
  TRIGGER_NEVER_FIRES: 'Mend the trigger: sluice why says what is wrong with it.',
  TRIGGER_DENIED: 'Let somebody set it who may pull from there, or give that right back: sluice adm policy.',
  CYCLIC: 'Let one of the builds follow another tag; each image is built on once, and no further.',
  TRIGGERS_HELD: 'Look at what waits, then release it: sluice adm triggers release.',
  IMAGES_HELD: 'Release it once the image is mended: sluice rollout release.',
  ROLLOUT_FAILED: 'See what the agent says: sluice rollout status; go back with sluice rollout undo.',
  ROLLOUT_STUCK: 'Start an agent: sluice agent.',
  BUILD_FAILED: 'Read its log: sluice logs {subject}',
  BUILD_STUCK: 'Start a runner: sluice runner.',
  MISSING_OUTPUT: 'Create the stream that the image goes to: sluice create imagestream.',
  MISSING_REGISTRY:
    'Give the stream a repository (its dockerImageRepository), or have an operator name a registry: SLUICE_INTERNAL_REGISTRY.',
  MISSING_SECRET: 'Create the secret: sluice create secret.',
};
