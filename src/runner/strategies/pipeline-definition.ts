import type { RunnerBuildFragment } from '../../client/index.js';

const escaped = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** Jenkins shows the values of the one kind to those who look at a run, and hides those of the other. */
const parameter = (name: string, isSecret: boolean) => {
  const kind = `hudson.model.${isSecret ? 'Password' : 'String'}ParameterDefinition`;
  return `<${kind}><name>${escaped(name)}</name><defaultValue></defaultValue></${kind}>`;
};

/** The parameter that says which branch, tag or commit has the pipeline. */
export const revisionParameter = 'SLUICE_REVISION';

/** The `config.xml` of a pipeline job: with the pipeline itself, or with where in the source it is. */
export function pipelineDefinition(
  { name, spec }: RunnerBuildFragment,
  parameters: readonly string[],
  secrets: readonly string[] = [],
): string {
  const { jenkinsPipeline } = spec.strategy;
  const { git, contextDir } = spec.source;
  const path = [contextDir, jenkinsPipeline?.jenkinsfilePath ?? 'Jenkinsfile'].filter(Boolean).join('/');
  const script = jenkinsPipeline?.jenkinsfile;
  // What is built is a parameter: builds of one job that differ in it may wait in Jenkins at the same time.
  const branches = (
    parameters.includes(revisionParameter) ? [`\${${revisionParameter}}`] : ['*/main', '*/master']
  )
    .map((name) => `<hudson.plugins.git.BranchSpec><name>${name}</name></hudson.plugins.git.BranchSpec>`)
    .join('');
  const definition =
    script == null
      ? `<definition class="org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition"><scm class="hudson.plugins.git.GitSCM"><userRemoteConfigs><hudson.plugins.git.UserRemoteConfig><url>${escaped(git?.uri ?? '')}</url></hudson.plugins.git.UserRemoteConfig></userRemoteConfigs><branches>${branches}</branches></scm><scriptPath>${escaped(path)}</scriptPath></definition>`
      : `<definition class="org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition"><script>${escaped(script)}</script><sandbox>true</sandbox></definition>`;
  // Jenkins starts a job that declares parameters, be it none, by buildWithParameters alone.
  const declared =
    parameters.length === 0
      ? ''
      : `<hudson.model.ParametersDefinitionProperty><parameterDefinitions>${parameters.map((name) => parameter(name, secrets.includes(name))).join('')}</parameterDefinitions></hudson.model.ParametersDefinitionProperty>`;
  return `<?xml version="1.1" encoding="UTF-8"?>
<flow-definition><description>${escaped(`Made by Sluice for build ${name}.`)}</description><properties>${declared}</properties>${definition}</flow-definition>
`;
}
