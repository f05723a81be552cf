/** A theme, and a size of window. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** How every page is looked at. */
export const allLooks: readonly Look[] = [
  { theme: 'light', width: 1440, height: 900 },
  { theme: 'dark', width: 1440, height: 900 },
  { theme: 'light', width: 390, height: 844 },
  { theme: 'dark', width: 390, height: 844 },
];

/** The pictures that the documents show. */
export const inDocuments = {
  folder: 'docs/images',
  only: ['overview', 'tag', 'cascade'],
  looks: [{ theme: 'light', width: 1280, height: 720 }],
} as const;
