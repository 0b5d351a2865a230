# SPDX-FileCopyrightText: 2026 The Purveyor authors
# SPDX-License-Identifier: GPL-3.0-or-later

option(PURVEYOR_PCH "Precompile Qt's headers: a cold build takes about half the time, but a missing #include goes unnoticed" OFF)

# purveyor_precompiled(<target> core|gui): Qt's headers from one precompiled file for all targets of a kind.
# GCC only: under clazy, which walks through all that was included anyway, it saves nothing (measured).
function(purveyor_precompiled target kind)
    if(NOT PURVEYOR_PCH)
        return()
    endif()
    set(host purveyor_pch_${kind})
    if(NOT TARGET ${host})
        file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${host}.cpp CONTENT "// holds the precompiled header\n")
        add_library(${host} OBJECT ${CMAKE_BINARY_DIR}/${host}.cpp)
        set_target_properties(${host} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        if(kind STREQUAL "gui")
            target_link_libraries(${host} PRIVATE purveyor_options Qt6::Widgets)
            target_precompile_headers(${host} PRIVATE <QtWidgets/QtWidgets>)
        else()
            target_link_libraries(${host} PRIVATE purveyor_options Qt6::Core)
            target_precompile_headers(${host} PRIVATE <QtCore/QtCore>)
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()
