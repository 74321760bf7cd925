#!/usr/bin/env bash
# Installs, on Debian or Ubuntu and as root, the programs that `npm ci` cannot bring. Without them `npm test` counts
# the tests that need them as skipped. Asks nothing; what is there already is left as it is.
set -euo pipefail

if [ "$(id -u)" -ne 0 ]; then
  echo "Run it as root: sudo bash scripts/system-packages.sh" >&2
  exit 1
fi

# Debian starts a web server as soon as it is installed, and at every boot. The tests start their own, on their own
# port: those that are new here are stopped. One that somebody already used keeps running.
new_servers=()
for server in nginx caddy; do
  command -v "$server" >/dev/null || new_servers+=("$server")
done

export DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a
apt=(apt-get --yes --quiet -o DPkg::Lock::Timeout=300)
"${apt[@]}" update
"${apt[@]}" install --no-install-recommends \
  nginx-light libnginx-mod-http-brotli-static caddy apache2-bin wrk
# Debian calls it firefox-esr; Ubuntu has only a snap under the name firefox.
"${apt[@]}" install --no-install-recommends firefox-esr || "${apt[@]}" install --no-install-recommends firefox

for server in "${new_servers[@]}"; do
  if [ -d /run/systemd/system ]; then
    systemctl disable --now "$server" || true
  else
    service "$server" stop || true # a container; there it may never have started
  fi
done
