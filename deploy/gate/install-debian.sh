#!/usr/bin/env bash
# Installs gate and Squid on Debian 12, from the top of the repository, as root. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${TARGET:-/opt/sluiswacht}
export DEBIAN_FRONTEND=noninteractive
apt-get install -y -q --no-install-recommends squid-openssl openssl nodejs npm ca-certificates
id sluiswacht >/dev/null 2>&1 || useradd --system --home-dir /nonexistent --shell /usr/sbin/nologin sluiswacht
install -d -m 0755 "$target"
cp -a package.json package-lock.json apps packages docs "$target/"
# Debian's Node is too old, and its npm then leaves out optional packages without a word: both of our own.
npm install --prefix "$target/runtime" --no-audit --no-fund node@24 npm@11
export PATH="$target/runtime/node_modules/.bin:$PATH"
(cd "$target" && npm ci --omit=dev --ignore-scripts --no-audit --no-fund)
install -d -o sluiswacht -g sluiswacht -m 0750 /etc/sluiswacht
install -d -o sluiswacht -g sluiswacht -m 0700 /var/lib/sluiswacht
[ -f /etc/sluiswacht/gate.yaml ] || install -o sluiswacht -g sluiswacht -m 0640 deploy/gate/gate.yaml /etc/sluiswacht/gate.yaml
if [ ! -f /etc/squid/sluiswacht-ca.pem ]; then
  # The authority that signs what Squid shows to workplaces. Better: one of your own PKI, in the same form.
  (umask 077
   openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1825 -subj "/CN=Sluiswacht proxy" \
     -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign \
     -keyout /etc/squid/ca.key -out /etc/squid/sluiswacht-ca.crt 2>/dev/null
   cat /etc/squid/sluiswacht-ca.crt /etc/squid/ca.key > /etc/squid/sluiswacht-ca.pem
   rm /etc/squid/ca.key)
  chown proxy:proxy /etc/squid/sluiswacht-ca.pem
  chmod 0644 /etc/squid/sluiswacht-ca.crt
fi
if [ ! -d /var/lib/squid/ssl_db ]; then
  install -d -o proxy -g proxy /var/lib/squid
  /usr/lib/squid/security_file_certgen -c -s /var/lib/squid/ssl_db -M 8MB
  chown -R proxy:proxy /var/lib/squid/ssl_db
fi
run() { (cd "$target" && runtime/node_modules/.bin/node apps/cli/src/main.ts "$@"); }
run gate --config /etc/sluiswacht/gate.yaml --check
run gate squid-conf --config /etc/sluiswacht/gate.yaml --errors /etc/squid/sluiswacht-pages > /etc/squid/squid.conf.new
squid -k parse -f /etc/squid/squid.conf.new
mv /etc/squid/squid.conf.new /etc/squid/squid.conf
if [ -d /run/systemd/system ]; then
  install -m 0644 deploy/gate/sluiswacht-gate.service /etc/systemd/system/
  systemctl daemon-reload
  systemctl enable --now sluiswacht-gate
  systemctl restart squid
fi
echo "Installed. Give /etc/squid/sluiswacht-ca.crt to the workplaces; then: sluiswacht gate self-test --proxy http://$(hostname):3128"
