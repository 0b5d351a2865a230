# SPDX-FileCopyrightText: 2026 The Purveyor authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The vendors that this program knows, in the order in which people see them. Each is a folder of core/vendors
# and, in the sandbox, one or more files named after it; nothing else needs to know its name.
set(PURVEYOR_VENDORS
    cloudblue
    luxcloud
    hostingstack
    racknap)
