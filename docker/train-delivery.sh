#!/bin/sh
# Runs the delivery program once, on an empty disk and without a database, and keeps what the JVM learns meanwhile
# (JEP 483, 514, 515) beside it, so that later starts are quicker.
#   train-delivery.sh PROGRAM.jar OPTIONS PORT
set -eu
program=$1 options=$2 port=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

CMS_DATA_DIR=$folder CMS_DELIVERY_PORT=$port CMS_DELIVERY_MANAGEMENT_PORT=0 \
    CMS_MONGODB_URI="mongodb://localhost:1/?serverSelectionTimeoutMS=500" \
    java "@$options" -XX:AOTCacheOutput="${program%/*}/delivery.aot" -Xlog:aot*=off -jar "$program" >"$folder/out" 2>&1 &
pid=$!
curl --silent --fail --output /dev/null --retry 120 --retry-delay 1 --retry-connrefused \
    "http://localhost:$port/health/live" || { cat "$folder/out" >&2; kill "$pid"; exit 1; }
for path in /v1/news /v1/news/x '/v1/clusters?fields=title' /openapi.json /health/ready; do
    curl --silent --output /dev/null --header 'Accept-Encoding: gzip' "http://localhost:$port$path"
done
kill "$pid"
wait "$pid" || true
[ -s "${program%/*}/delivery.aot" ] || { cat "$folder/out" >&2; exit 1; }
