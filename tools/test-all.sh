#!/usr/bin/env bash
# Installs what the tests need from Debian, then runs every check and test.
set -euo pipefail
cd "$(dirname "$0")/.."
packages=(chromium poppler-utils postgresql squid-openssl c-icap nats-server iproute2
  swift-proxy swift-account swift-container swift-object)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -q
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends "${missing[@]}"
fi
npm run check
npm run test:e2e
