import { mayBe, one, type FieldSelection, type Readings } from '../../../reads/index.js';
import { buildPage, buildTypes } from './builds.sql.js';
import { buildConfigTypes, configPage } from './configs.sql.js';

/** The row of a name in a namespace, as the arguments say both. */
const named = (field: FieldSelection, alias: string): string => {
  const [namespace, name] = ['namespace', 'name'].map((each) => field.bind((args) => args[each], 'text'));
  return `${alias}.namespace = ${namespace ?? ''} and ${alias}.name = ${name ?? ''}`;
};

/** How builds and their definitions are read. */
export const buildReadings = {
  ...buildTypes,
  ...buildConfigTypes,
  BuildEvent: {
    build: one('Build', (field, alias) => {
      const may = mayBe(field, ['get', 'builds'], `${alias}.namespace`, `${alias}.name`);
      return `from build_state as ${alias} where ${alias}.id = (${field.row}.payload->>'buildId')::uuid and ${may}`;
    }),
  },
  Namespace: {
    builds: buildPage(({ row }, alias) => `${alias}.namespace = ${row}.name`, 'ordinal'),
    buildConfigs: configPage,
  },
  Query: {
    build: one('Build', (field, alias) => {
      const may = mayBe(field, ['get', 'builds'], `${alias}.namespace`, `${alias}.name`);
      return `from build_state as ${alias} where ${named(field, alias)} and ${may}`;
    }),
    buildConfig: one('BuildConfig', (field, alias) => {
      const may = mayBe(field, ['get', 'buildconfigs'], `${alias}.namespace`, `${alias}.name`);
      return `from build_config_state as ${alias} where ${named(field, alias)} and ${may}`;
    }),
  },
} satisfies Readings;
