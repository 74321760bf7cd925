#!/usr/bin/env bash
# Installs, on Debian or Ubuntu and as root, the programs that `npm ci` cannot bring. Without them `npm test` counts
# the tests that need them as skipped.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install --yes --no-install-recommends \
  nginx-light libnginx-mod-http-brotli-static caddy apache2-bin wrk
# Debian calls it firefox-esr; Ubuntu has only a snap under the name firefox.
apt-get install --yes --no-install-recommends firefox-esr || apt-get install --yes --no-install-recommends firefox
