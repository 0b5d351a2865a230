# SPDX-FileCopyrightText: 2026 The Purveyor authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian packages: purveyor, and purveyor-sandbox for those who want to try it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME purveyor)
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
# Loaded at run time, so that no library names them: the journal's database, the keychain, the TLS roots.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS purveyor-sandbox)

set(CPACK_DEBIAN_SANDBOX_PACKAGE_NAME purveyor-sandbox)
set(CPACK_COMPONENT_SANDBOX_DESCRIPTION "four cloud vendors, simulated on this computer
 To try Purveyor without an account, and to test against.")
set(CPACK_DEBIAN_SANDBOX_PACKAGE_DEPENDS "")
set(CPACK_DEBIAN_SANDBOX_PACKAGE_SUGGESTS purveyor)
