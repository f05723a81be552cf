-- Which rollouts and builds an image is in, by its digest: pruning asks it of each item that is to go.
create index rollout_image on rollout using gin (images jsonb_path_ops);
create index build_input_image on build using gin (inputs jsonb_path_ops);
