#!/usr/bin/env bash
# Runs the README's two commands on a minimal Debian that has Node, git and nothing else: once as root, once as an
# ordinary user, each in a fresh clone of what is committed. Needs root, debootstrap and 6 GB.
#
#   tools/bare-machine.sh [folder]     the machine is made in its bare-machine (of .cache), anew each time
set -uo pipefail
cd "$(dirname "$0")/.."
repository=$PWD
home=$(realpath -m "${1:-.cache}")/bare-machine
machine=$home/debian
results=$home/results
node=$(node -p process.execPath)
npm=$(dirname "$(realpath "$(command -v npm)")")/..

[ "$(id -u)" = 0 ] || { echo 'Only root can make a machine in a folder.' >&2; exit 1; }
command -v debootstrap >/dev/null || { echo 'debootstrap is missing: apt-get install debootstrap' >&2; exit 1; }

unmount() {
  for place in proc dev/pts dev/shm dev sys; do
    mountpoint -q "$machine/$place" && umount "$machine/$place"
  done
}
# Whatever was started in there holds a file of it open.
stop() {
  for root in /proc/[0-9]*/root; do
    [ "$(readlink "$root" 2>/dev/null)" = "$machine" ] && kill -9 "$(basename "$(dirname "$root")")" 2>/dev/null
  done
  unmount
}
trap stop EXIT
stop
rm -rf --one-file-system "$home"
mkdir -p "$home"
: >"$results"

make_machine() {
  debootstrap --variant=minbase --include=git,ca-certificates bookworm "$machine" >"$home/debootstrap.log" || return 1
  # The host's way to the registries: names, certificates, and where npm and apt look.
  cp /etc/resolv.conf /etc/hosts "$machine/etc/"
  cp /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/certs/"
  cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$machine/etc/apt/"
  install -D "$node" "$machine/usr/local/bin/node"
  mkdir -p "$machine/usr/local/lib/node_modules"
  cp -r "$npm" "$machine/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$machine/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$machine/usr/local/bin/npx"
  chroot "$machine" useradd --create-home --shell /bin/bash student
  for owner in root student; do
    printf 'registry=%s\nupdate-notifier=false\n' "$(npm config get registry)" >"$machine$(home_of $owner)/.npmrc"
  done
  mount -t proc proc "$machine/proc"
  mount -t sysfs sys "$machine/sys"
  mount --bind /dev "$machine/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$machine/dev/shm"
}

home_of() { [ "$1" = root ] && echo /root || echo "/home/$1"; }

as() {
  local user=$1
  shift
  chroot --userspec="$user" "$machine" /usr/bin/env -i HOME="$(home_of "$user")" USER="$user" LANG=C.UTF-8 \
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
    bash -c "cd ~/handbook 2>/dev/null || cd ~; $*"
}

size() { du -sm "$machine" --exclude=proc --exclude=sys --exclude=dev | cut -f1; }

# Notes a command, its user, how it ended, how long it took and how much larger the machine is since.
measured() {
  local user=$1 command=$2 began=$SECONDS before
  before=$(size)
  shift 2
  "$@"
  local status=$?
  printf '| %s | %s | %s | %s s | %s MB |\n' "$command" "$user" "$([ $status = 0 ] && echo passed || echo "failed ($status)")" \
    $((SECONDS - began)) $(($(size) - before)) >>"$results"
  return $status
}

test_command() { as "$1" 'npm install && npm test' >"$home/test-$1.log" 2>&1; }

# Started as written, the preview must answer at the address that it prints; then it is stopped.
start_command() {
  local log=$home/start-$1.log address=''
  as "$1" 'npm install && npm start' >"$log" 2>&1 &
  local job=$!
  for _ in $(seq 300); do
    sleep 1
    address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+\S*' "$log" | head -n 1)
    [ -n "$address" ] || kill -0 $job 2>/dev/null || break
    [ -z "$address" ] || break
  done
  [ -n "$address" ] && as "$1" "node -e 'fetch(\"$address\").then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))'"
  local status=$?
  stop_commands
  wait $job 2>/dev/null
  return $status
}

stop_commands() {
  for root in /proc/[0-9]*/root; do
    [ "$(readlink "$root" 2>/dev/null)" = "$machine" ] && kill "$(basename "$(dirname "$root")")" 2>/dev/null
  done
}

measured root 'minimal Debian with git and Node' make_machine || { tail -n 5 "$home/debootstrap.log"; exit 1; }
failed=0
for user in root student; do
  git clone -q "$repository" "$machine$(home_of "$user")/handbook"
  chroot "$machine" chown -R "$user" "$(home_of "$user")"
  measured "$user" '`npm install && npm test`' test_command "$user" || failed=1
  grep -E '^(Tests|Test Suites):' "$home/test-$user.log" | sed 's/^/    /' >>"$home/tests.txt"
  measured "$user" '`npm install && npm start`' start_command "$user" || failed=1
done

echo '| command | as | | time | grown by |'
echo '| --- | --- | --- | --: | --: |'
cat "$results"
cat "$home/tests.txt"
exit $failed
