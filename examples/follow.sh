#!/bin/sh
# Prints events as they happen, one line of JSON each; goes on behind the last one when the connection breaks.
#
#   SLUICE_URL=http://127.0.0.1:4000 SLUICE_TOKEN=… ./follow.sh 'type=image-tag.*&namespace=shop' [CURSOR]
after=${2:-}
while :; do
  curl -sN --fail-with-body -H "authorization: Bearer $SLUICE_TOKEN" ${after:+-H "last-event-id: $after"} \
    "${SLUICE_URL:-http://127.0.0.1:4000}/events?$1" | while IFS= read -r line; do
    case $line in
      'id: '*) printf '%s' "${line#id: }" > "${TMPDIR:-/tmp}/follow.$$" ;;
      'data: '*) printf '%s\n' "${line#data: }" ;;
      '{"errors"'*) printf '%s\n' "$line" >&2 ;;
    esac
  done
  after=$(cat "${TMPDIR:-/tmp}/follow.$$" 2>/dev/null || printf '%s' "$after")
  sleep 1
done
