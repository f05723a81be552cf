#!/usr/bin/env python3
"""Follows events with the standard library alone, and goes on where it was after any restart, its own or the server's.

    SLUICE_URL=http://127.0.0.1:4000 SLUICE_TOKEN=... python3 follower.py cursor.txt "type=image-tag.*&namespace=shop"

Each event is handled at least once: the cursor is saved after that. An event that comes again has the id that it had.
"""
import json, os, sys, time, urllib.error, urllib.request

file, query = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
url = os.environ.get("SLUICE_URL", "http://127.0.0.1:4000") + "/events?" + query
cursor = open(file).read().strip() if os.path.exists(file) else None

def handle(event):
    print(event["type"], event["subject"], flush=True)

def save(new):
    global cursor
    cursor = new
    with open(file + ".new", "w") as out:
        out.write(new)
    os.replace(file + ".new", file)

while True:
    try:
        headers = {"authorization": "Bearer " + os.environ["SLUICE_TOKEN"]}
        if cursor:
            headers["last-event-id"] = cursor
        # The server says something every seven seconds: silence for longer means that it is gone.
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as stream:
            new, data = None, None
            for line in stream:
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if name == "id":
                    new = value
                elif name == "data":
                    data = value
                elif line == b"\n" and new:
                    if data:
                        handle(json.loads(data))
                    save(new)
                    new, data = None, None
    except urllib.error.HTTPError as refusal:
        print(refusal.read().decode(), file=sys.stderr)
        if refusal.code in (400, 401, 403, 404, 410):  # 410: the cursor is older than the log; read the state again.
            sys.exit(1)
    except OSError as lost:
        print("lost the connection:", lost, file=sys.stderr)
    time.sleep(2)
