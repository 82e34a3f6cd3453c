#!/bin/sh
# Installs the database servers that tests/servers round-trips with: MariaDB and PostgreSQL from Debian or Ubuntu packages.
# Does nothing where they are there already, without apt-get, or without root; the tests are then skipped and say so.
set -eu
missing=""
command -v mariadbd >/dev/null 2>&1 || [ -x /usr/sbin/mariadbd ] || missing="$missing mariadb-server"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1 || missing="$missing postgresql"
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
	echo "not installed:$missing; their tests are skipped (as root: apt-get install$missing)" >&2
	exit 0
fi
# No server of the system's own is started: the tests start theirs.
policy=/usr/sbin/policy-rc.d
[ -e "$policy" ] || { printf '#!/bin/sh\nexit 101\n' >"$policy"; chmod +x "$policy"; trap 'rm -f "$policy"' EXIT; }
export DEBIAN_FRONTEND=noninteractive
install() { apt-get install --yes --quiet --no-install-recommends $missing >/dev/null; }
install || { apt-get update --quiet >/dev/null && install; } || echo "could not install:$missing; their tests are skipped" >&2
