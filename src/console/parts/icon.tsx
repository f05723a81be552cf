/** The strokes of each icon, on a field of 16 by 16. */
const strokes = {
  overview: 'M2 2.5h5v5H2zM9 2.5h5v3H9zM9 7.5h5v6H9zM2 9.5h5v4H2z',
  stream: 'M8 1.8 14 5 8 8.2 2 5zM2.4 8 8 11l5.6-3M2.4 11 8 14l5.6-3',
  tag: 'M2 7.2V2h5.2l6.6 6.6-5.2 5.2zM5 5h.01',
  image: 'M8 1.5 14 4.8v6.4L8 14.5 2 11.2V4.8zM2 4.8 8 8l6-3.2M8 8v6.5',
  compare: 'M5 2v9.5M2.5 9 5 11.5 7.5 9M11 14V4.5M8.5 7 11 4.5 13.5 7',
  activity: 'M1.5 8.5h3l2-6 3.5 11 2-5h2.5',
  promote: 'M8 14V3M4 7l4-4 4 4M3 14h10',
  build: 'M9.5 3.5 12.5 6.500M2.5 13.500 8 8M7 2.500l6.500 6.500 1-3.500-4-4z',
  trigger: 'M9 1.5 3.500 9H8l-1 5.500L12.500 7H8z',
  deploy: 'M6 10 4 8c1-4 4-6 9.500-6.500C13 7 11 10 7 12l-1-2zM4 8H2l2-3h2M8 12v2l3-2v-2M3 13l2-2',
  cascade: 'M2 8h3M5 8c3 0 2-5 5-5h1M5 8c3 0 2 5 5 5h1M5 8h6M12.500 3h1M12.500 8h1M12.500 13h1',
  webhook:
    'M8 5.500a2.500 2.500 0 1 0-2 0L4 9.500M8 4l2.500 5M4 9a2.500 2.500 0 1 0 2.500 2.500H11M10 9.200A2.500 2.500 0 1 1 9.500 13',
  consumer: 'M8 9.500V14M5 6.500a3.500 3.500 0 0 1 6 0M2.500 4.500a6.500 6.500 0 0 1 11 0M8 8.500h.01',
  subgraph: 'M8 2v4M8 6 3.500 11M8 6l4.500 5M3.500 11h.01M12.500 11h.01M8 2h.01M5 13.500h6',
  access: 'M10.500 2a3.500 3.500 0 1 1-3.300 4.700L2 12v2h2.500v-2h2v-2h1l1-1M11 5h.01',
  secret: 'M3.500 7h9v7h-9zM5.500 7V5a2.500 2.500 0 0 1 5 0v2M8 10v1.500',
  policy: 'M8 1.500 13.500 3.500V8c0 3-2 5-5.500 6.500C4.500 13 2.500 11 2.500 8V3.500zM5.500 8l2 2 3-3.500',
  namespace: 'M2 4.500h4.500L8 6h6v7.500H2zM2 4.500V3h4l1.500 1.500',
  health:
    'M8 13.500C3 10.500 1.800 8 2 5.800 2.300 3.300 5.500 2 8 5c2.500-3 5.700-1.700 6 .8.2 2.200-1 4.700-6 7.700z',
  graph: 'M8 1.500 13.600 4.800v6.400L8 14.500 2.400 11.200V4.800zM8 1.500 2.400 11.200h11.200z',
  search: 'M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zM10.700 10.700 14 14',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1.500v1M8 13.500v1M1.500 8h1M13.500 8h1M3.400 3.400l.7.7M11.900 11.900l.7.7M3.400 12.600l.7-.7M11.900 4.100l.7-.7',
  moon: 'M13.500 9.500A6 6 0 0 1 6.500 2.500a6 6 0 1 0 7 7z',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  check: 'M3 8.500 6.500 12 13 4.500',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2 14.500 13.500h-13zM8 6.500v3M8 11.500h.01',
  info: 'M8 1.800a6.200 6.200 0 1 1 0 12.400A6.200 6.200 0 0 1 8 1.800zM8 7.500v3.500M8 5h.01',
  clock: 'M8 1.800a6.200 6.200 0 1 1 0 12.400A6.200 6.200 0 0 1 8 1.800zM8 4.500V8l2.500 1.500',
  history: 'M2.500 8A5.500 5.500 0 1 0 4.500 3.800M2 2.500v3h3M8 5v3l2 1.500',
  restore: 'M6 3 2.500 6.500 6 10M2.500 6.500H10a3.500 3.500 0 0 1 0 7H7',
  play: 'M4.500 2.500 13 8l-8.500 5.500z',
  stop: 'M4 4h8v8H4z',
  pause: 'M5.500 3v10M10.500 3v10',
  retry: 'M13.500 8A5.500 5.500 0 1 1 11.500 3.800M14 2.500v3h-3',
  download: 'M8 2v8M4.500 7 8 10.500 11.500 7M2.500 13.500h11',
  plus: 'M8 3v10M3 8h10',
  trash: 'M2.500 4h11M6 4V2.500h4V4M4 4l.7 9.500h6.600L12 4M6.700 6.500v4.500M9.300 6.500v4.500',
  code: 'M5.500 4.500 2 8l3.500 3.500M10.500 4.500 14 8l-3.500 3.500',
  link: 'M6.500 9.500l3-3M7 4.500 9 2.600a3.200 3.200 0 0 1 4.400 4.400L11.500 9M9 11.500 7 13.400A3.200 3.200 0 0 1 2.600 9L4.500 7',
  menu: 'M2 4h12M2 8h12M2 12h12',
  leave: 'M6.500 2.500h-4v11h4M6 8h8M11 5l3 3-3 3',
  right: 'M6 3.500 10.500 8 6 12.500',
  down: 'M3.500 6 8 10.500 12.500 6',
  pin: 'M6 2h4l-.5 4.500 2.500 2v1H4v-1l2.500-2zM8 9.500V14',
  layers: 'M2 4.500h12M2 8h12M2 11.500h12',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof strokes;

/** A drawing beside a text; the text says what it means. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
