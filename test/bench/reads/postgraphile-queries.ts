/** The bench's queries in PostGraphile's words, which it makes of the names of tables, columns and constraints. */
export const postgraphileQueries: readonly string[] = [
  `query Tag($namespace: String!, $stream: String!, $tag: String!) {
    imageStreamByNamespaceAndName(namespace: $namespace, name: $stream) {
      imageTagsByStreamId(condition: { name: $tag }) {
        nodes {
          name
          tagItemsByStreamIdAndTag(first: 1, orderBy: REVISION_DESC) {
            nodes {
              revision reference digest createdAt
              imageByDigest { digest mediaType size platform config }
            }
          }
        }
      }
    }
  }`,
  `query Streams($namespace: String!) {
    allImageStreams(condition: { namespace: $namespace }, first: 20, orderBy: NAME_ASC) {
      nodes {
        name
        imageTagsByStreamId(first: 10, orderBy: NAME_ASC) {
          nodes {
            name
            tagItemsByStreamIdAndTag(first: 1, orderBy: REVISION_DESC) {
              nodes { digest createdAt imageByDigest { size mediaType } }
            }
          }
        }
      }
    }
  }`,
  `query Histories($namespace: String!, $stream: String!) {
    imageStreamByNamespaceAndName(namespace: $namespace, name: $stream) {
      name
      imageTagsByStreamId(first: 10, orderBy: NAME_ASC) {
        nodes {
          name
          tagItemsByStreamIdAndTag(first: 5, orderBy: REVISION_DESC) {
            nodes { revision reference createdAt cause imageByDigest { digest size platform } }
          }
        }
      }
    }
  }`,
  `query Failed($namespace: String!) {
    namespaceByName(name: $namespace) {
      buildsByNamespace(condition: { phase: "FAILED" }, first: 20, orderBy: ORDINAL_DESC) {
        totalCount
        nodes { name number phase reason message createdAt completedAt outputReference startedBy }
        pageInfo { hasNextPage }
      }
    }
  }`,
];
