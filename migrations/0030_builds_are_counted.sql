-- Builds of a namespace by phase: pages of the failed ones, and how many there are.
-- The index over namespace and ordinal stays for pages of all of them.
create index build_of_namespace_phase on build (namespace, phase, ordinal);
