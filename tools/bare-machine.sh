#!/usr/bin/env bash
# Runs the README's two commands on a minimal Debian that has Node, git and nothing else: as root and as an ordinary
# user, each command in a fresh clone of what is committed. Needs root, debootstrap and 5 GB.
#
#   tools/bare-machine.sh [folder]     makes the machine in bare-machine of that folder (.cache), anew each time
set -uo pipefail
repository=$(realpath "$(dirname "$0")/..")
home=$(realpath -m "${1:-$repository/.cache}")/bare-machine
machine=$home/debian
results=$home/results.md

[ "$(id -u)" = 0 ] || { echo 'Only root can make a machine in a folder.' >&2; exit 1; }
command -v debootstrap >/dev/null || { echo 'debootstrap is missing: apt-get install debootstrap' >&2; exit 1; }
# The first process of namespaces of its own: what it mounts or starts ends with it, however it ends.
[ $$ = 1 ] || exec unshare --mount --pid --fork --kill-child bash "$0" "$home/.."
trap 'exit 130' INT TERM

# The host's way to Debian: its mirror and what apt is told about proxies.
mirrors() { apt-get indextargets --format "deb \$(REPO_URI) $1 main" 'Created-By: Packages' "Codename: $1" | sort -u; }

make_machine() {
  local mirror node npm
  mirror=$(mirrors bookworm | head -n 1 | cut -d ' ' -f 2)
  node=$(node -p process.execPath)
  npm=$(dirname "$(realpath "$(command -v npm)")")/..
  # shellcheck disable=SC2086 # without a mirror, debootstrap has one of its own
  debootstrap --variant=minbase --include=git,ca-certificates bookworm "$machine" $mirror >"$home/debootstrap.log" || return 1
  mirrors bookworm-security >>"$machine/etc/apt/sources.list"
  apt-config dump Acquire >"$machine/etc/apt/apt.conf.d/host"
  cp /etc/resolv.conf /etc/hosts "$machine/etc/"
  cp /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/certs/"
  install -D "$node" "$machine/usr/local/bin/node"
  mkdir -p "$machine/usr/local/lib/node_modules"
  cp -r "$npm" "$machine/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$machine/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$machine/usr/local/bin/npx"
  mkdir -p "$machine/usr/local/etc"
  printf 'registry=%s\nupdate-notifier=false\n' "$(npm config get registry)" >"$machine/usr/local/etc/npmrc"
  chroot "$machine" useradd --create-home --shell /bin/bash student
  mount -t proc proc "$machine/proc"
  mount --bind /dev "$machine/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$machine/dev/shm"
}

home_of() { [ "$1" = root ] && echo /root || echo "/home/$1"; }

# Runs a command in the clone, with nothing of the host's environment but its proxies.
as() {
  local user=$1 proxies
  mapfile -t proxies < <(env | grep -iE '^(https?|no)_proxy=')
  chroot --userspec="$user" "$machine" /usr/bin/env -i HOME="$(home_of "$user")" USER="$user" LANG=C.UTF-8 "${proxies[@]}" \
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
    bash -c "cd ~/handbook && $2"
}

run_tests() {
  as "$1" "$2" >"$3" 2>&1
  local status=$?
  grep -E '^Tests:' "$3" | sed 's/^Tests: *//'
  return $status
}

# Started as written, the preview must answer at the address that it prints, and end when it is told to.
run_preview() {
  local address='' job
  set -m
  as "$1" "$2" >"$3" 2>&1 &
  job=$!
  set +m
  until [ -n "$address" ] || ! kill -0 $job 2>/dev/null; do
    sleep 1
    address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+\S*' "$3" | head -n 1)
  done
  [ -n "$address" ] || { echo 'no address'; return 1; }
  as "$1" "node -e 'fetch(\"$address\").then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))'" || { echo 'no answer'; return 1; }
  kill -- -$job
  timeout 30 tail --pid=$job -f /dev/null || { echo 'does not stop'; return 1; }
  echo 'answered, stopped'
}

size() { if [ -e "$1" ]; then du -sm "$1" | cut -f 1; else echo 0; fi; }

row() { printf '| %s | %s | %s | %s s | %s MB | %s MB |\n' "$@" | tee -a "$results"; }

# A command in a fresh clone: how it ended, how long it took, what npm downloaded for it, how large the clone is since.
measure() {
  local user=$1 command=$2 way=$3 folder log outcome downloaded began=$SECONDS
  folder=$machine$(home_of "$user")
  log=$home/$user-$way.log
  rm -rf "$folder/handbook"
  git clone -q "$repository" "$folder/handbook"
  chroot "$machine" chown -R "$user:" "$(home_of "$user")/handbook"
  downloaded=$(size "$folder/.npm")
  outcome=$("$way" "$user" "$command" "$log") || { outcome="FAILED $outcome"; failed=1; tail -n 20 "$log" >&2; }
  row "\`$command\`" "$user" "$outcome" $((SECONDS - began)) $(($(size "$folder/.npm") - downloaded)) "$(size "$folder/handbook")"
}

rm -rf --one-file-system "$home"
mkdir -p "$home"
make_machine || { tail -n 5 "$home/debootstrap.log"; exit 1; }
failed=0
echo '| command | as | | time | downloaded | folder |
| --- | --- | --- | --: | --: | --: |' | tee "$results"
row 'the machine itself' root made "$SECONDS" "$(size "$machine/var/cache/apt/archives")" "$(du -smx "$machine" | cut -f 1)"
for user in root student; do
  measure "$user" 'npm install && npm test' run_tests
  measure "$user" 'npm install && npm start' run_preview
done
exit $failed
