#!/usr/bin/env bash
# Makes build/release/cohortdesk-VERSION-linux-x86_64.tar.xz: a folder that runs where there is no Qt. Unpack it anywhere and start
# bin/cohortdesk or bin/cohortctl.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/deps.sh --package
bash packaging/build.sh release cohortdesk cohortctl
cd build/release
version=$(bin/cohortctl --version | cut -d ' ' -f 2)
name=cohortdesk-$version-linux-x86_64
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS)
rm -rf "$name" "$name.tar.xz"
mkdir -p "$name"/{bin,lib,plugins,translations,licences}

for program in cohortdesk cohortctl; do strip -o "$name/bin/$program" "bin/$program"; done
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so imageformats/libqsvg.so \
  imageformats/libqjpeg.so iconengines/libqsvgicon.so platforminputcontexts/libibusplatforminputcontextplugin.so \
  platforminputcontexts/libcomposeplatforminputcontextplugin.so xcbglintegrations/libqxcb-glx-integration.so \
  xcbglintegrations/libqxcb-egl-integration.so printsupport/libcupsprintersupport.so; do
  [[ -e $plugins/$plugin ]] || { echo "portable: not there, left out: $plugin" >&2; continue; }
  install -D -m 644 "$plugins/$plugin" "$name/plugins/$plugin"
done
cp "$translations"/qt{,base}_zh_CN.qm "$name/translations/"

# What every desktop has, or what has to be its own: C library, OpenGL, the X client's base, fonts' configuration, devices.
own='^(ld-linux|lib(c|m|dl|pthread|rt|resolv|util)\.so|libGL|libEGL|libGLX|libGLdispatch|libgbm|libdrm|libX11|libxcb\.so|libX11-xcb|libXau|libXdmcp|libfontconfig|libfreetype|libudev|libwayland)'
find "$name"/bin "$name"/plugins -type f -exec ldd {} + | awk '/=> \//{print $3}' | sort -u | while read -r library; do
  [[ $(basename "$library") =~ $own ]] && continue
  cp -L "$library" "$name/lib/"
  package=$(dpkg -S "$(realpath "$library")" 2>/dev/null | cut -d : -f 1) || continue
  cp -n "/usr/share/doc/$package/copyright" "$name/licences/$package" 2>/dev/null || true
done
cp ../../LICENSE "$name/licences/cohortdesk"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' > "$name/bin/qt.conf"
# Relative, so that the folder can lie anywhere.
patchelf --set-rpath '$ORIGIN/../lib' "$name"/bin/cohort*
find "$name/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
patchelf --set-rpath '$ORIGIN' "$name"/lib/*

tar --sort=name --owner=0 --group=0 --numeric-owner -cJf "$name.tar.xz" "$name"
du -h "$name.tar.xz"

# It runs on its own: no library of Qt comes from anywhere else.
cd "$name"
mapfile -t strangers < <(env -i HOME=/nonexistent LD_DEBUG=libs QT_QPA_PLATFORM=offscreen bin/cohortdesk --version 2>&1 |
  grep -E 'calling init: .*libQt6' | grep -vF "$PWD/" || true)
((${#strangers[@]} == 0)) || { printf 'portable: from outside the folder: %s\n' "${strangers[@]}" >&2; exit 1; }
env -i HOME=/nonexistent bin/cohortctl --version
