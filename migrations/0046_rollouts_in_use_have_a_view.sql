-- Rollouts whose images are kept: those that a deployment may go back to (spec.revisionHistoryLimit, ten as in Kubernetes),
-- those under way, and the one that runs, however many have failed behind it.
create view rollout_in_use as
select r.id, r.images, d.namespace, d.name
from rollout r
join deployment d on d.id = r.deployment_id
where r.number >= d.latest_rollout - greatest(
    0, coalesce((jsonb_path_query_first(d.manifest, '$.spec.revisionHistoryLimit ? (@.type() == "number")') #>> '{}')::numeric, 10))
  or r.state in ('PENDING', 'RUNNING')
  or r.number = (
    select max(complete.number) from rollout complete
    where complete.deployment_id = d.id and complete.state = 'COMPLETE'
  );
