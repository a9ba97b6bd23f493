# Installs packages of the system that are missing, and nothing else. Names to be read by another
# script: debian_packages and brew_packages.
# shellcheck shell=sh disable=SC2154 # the lists are the other script's

say() { printf '%s\n' "$@"; }
stop() { say "$@" >&2; exit 1; }

# A simulation asks for no rights, and takes a package under its new name for the old one.
# shellcheck disable=SC2086 # the lists are lists
install_with_apt() {
  options='--yes --no-install-recommends --no-upgrade'
  if plan=$(apt-get install --simulate $options $debian_packages 2>/dev/null) &&
    ! say "$plan" | grep -q '^Inst '; then
    return
  fi
  if [ "$(id -u)" -eq 0 ]; then as_root='env'
  elif command -v sudo >/dev/null; then as_root='sudo env'
  else
    set -- $debian_packages
    stop 'Some packages are missing. Ask somebody with the right to install them to type:' \
      "  apt-get update && apt-get install $*"
  fi
  say 'Installing the packages that are missing.'
  if ! $as_root apt-get update -qq ||
    ! $as_root DEBIAN_FRONTEND=noninteractive apt-get install -qq $options $debian_packages >/dev/null
  then
    stop 'The packages could not be installed. The lines above say why.'
  fi
}

# shellcheck disable=SC2086
install_with_brew() {
  brew list --versions $brew_packages >/dev/null 2>&1 || brew install $brew_packages ||
    stop 'The packages could not be installed. The lines above say why.'
}
