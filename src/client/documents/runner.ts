// What one who carries out builds asks and tells.
export {
  AppendBuildLogDocument,
  BuildQueueDocument,
  ClaimBuildDocument,
  FinishBuildDocument,
  ReleaseBuildDocument,
  RenewBuildLeaseDocument,
  ReportBuildStageDocument,
} from '../operations.generated.js';
export type {
  BuildOutcome,
  BuildReason,
  BuildStageInput,
  BuildStageName,
  BuildStrategyType,
  RunnerBuildFragment,
  RunnerWorkFragment,
  SourceRevisionInput,
} from '../operations.generated.js';
