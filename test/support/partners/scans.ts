import { servePartner, startPartner } from './partner.js';

/** The images that are ours. */
const images = [
  { digest: 'sha256:a', size: 1 },
  { digest: 'sha256:b', size: 2 },
];
const found = ({ digest }: { digest?: unknown }) => images.find((image) => image.digest === digest) ?? null;

/** A small graph of ours: images, tags at them, and what moves. */
export const ours = {
  typeDefs: /* GraphQL */ `
    type Query {
      image(digest: String!): Image
      images: [Image!]!
      tags: [Tag!]!
    }
    type Image {
      digest: String!
      size: Int!
    }
    type Tag {
      name: String!
      image: Image
    }
    type Subscription {
      moved: Tag!
    }
  `,
  keys: { Image: ['digest'] },
  resolvers: {
    Query: {
      image: (_: unknown, wanted: { digest: string }) => found(wanted),
      images: () => images,
      tags: () => ['prod', 'test', 'next'].map((name) => ({ name, image: images[0] })),
      _entities: (_: unknown, { representations }: { representations: { digest: string }[] }) =>
        representations.map((representation) => ({ ...found(representation), __typename: 'Image' })),
    },
    Subscription: {
      moved: {
        subscribe: async function* () {
          for (const image of images) yield await Promise.resolve({ moved: { name: 'prod', image } });
        },
      },
    },
    _Entity: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  },
};

/** What it serves. */
export const scansSdl = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])
  type Query {
    scans: [Scan!]
  }
  type Subscription {
    scanned: Scan
  }
  type Image @key(fields: "digest") {
    digest: String!
    size: Int! @external
    scan: Scan
    perByte: Float @requires(fields: "size")
  }
  type Scan {
    critical: Int
    image: Image
  }
`;

/** A partner that scans images, adds fields to ours, and has root fields of its own. */
export const startScans = () => startPartner(scansSdl, resolvers);

/** The same outside of tests. */
export const serveScans = () => servePartner(scansSdl, resolvers);

const resolvers = {
  Query: { scans: () => images.map((image) => ({ critical: 3, image })) },
  Subscription: {
    scanned: {
      subscribe: async function* () {
        for (const image of images) yield await Promise.resolve({ scanned: { critical: 1, image } });
      },
    },
  },
  Image: {
    scan: (image: object) => ({ critical: 3, image }),
    perByte: ({ size }: { size: number }) => 10 / size,
  },
  entities: { Image: (representation: object) => representation },
};
