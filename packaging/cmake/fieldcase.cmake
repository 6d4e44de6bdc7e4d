# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The flags every target of ours is built with; nothing is set globally.
add_library(fieldcase_options INTERFACE)
target_include_directories(fieldcase_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(fieldcase_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<NOT:$<CONFIG:RelWithDebInfo>>:QT_FORCE_ASSERTS>)
target_compile_options(fieldcase_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${FIELDCASE_WERROR}>:-Werror>)
if(FIELDCASE_SANITIZE)
    target_compile_options(fieldcase_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(fieldcase_options INTERFACE -fsanitize=address,undefined)
endif()

if(FIELDCASE_FUZZ)
    target_compile_options(fieldcase_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# One parse of Qt's common headers serves every target (they all use the same options).
add_library(fieldcase_pch STATIC ${PROJECT_SOURCE_DIR}/packaging/cmake/pch.cpp)
target_link_libraries(fieldcase_pch PUBLIC fieldcase_options Qt6::Core)
target_precompile_headers(fieldcase_pch PRIVATE
    <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QLoggingCategory> <QMap> <QObject> <QSet> <QString> <QStringList> <QUuid> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <span> <tl/expected.hpp> <utility> <vector>)

# fieldcase_module(store SOURCES a.h a.cpp … DEPENDS Fieldcase::domain Qt6::Sql [PRIVATE_DEPENDS …])
# A static library `fieldcase_store` with the alias `Fieldcase::store`.
function(fieldcase_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    set(target fieldcase_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Fieldcase::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
    target_link_libraries(${target} PUBLIC fieldcase_options ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
    target_precompile_headers(${target} REUSE_FROM fieldcase_pch)
endfunction()

# fieldcase_test(domain/tst_draw.cpp DEPENDS Fieldcase::domain [SOURCES more.cpp] [LABELS slow] [TIMEOUT 300])
# Paths are from `tests/`. One executable a unit; the test is named after its path: `domain.draw`. QtTest is linked.
# What needs no window gets the label `core` by itself, unless it is `slow`; those run under the sanitizers too.
set(fieldcase_core_folders domain crypto store documents items protocol client office verify)
add_custom_target(core_tests)
function(fieldcase_test source)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPENDS;LABELS;ENVIRONMENT" ${ARGN})
    get_filename_component(folder ${source} DIRECTORY)
    get_filename_component(unit ${source} NAME_WE)
    string(REPLACE "/" "_" target "${folder}/${unit}")
    string(REGEX REPLACE "^tst_" "" short ${unit})
    string(REPLACE "/" "." prefix "${folder}")
    list(TRANSFORM ARG_SOURCES PREPEND ${PROJECT_SOURCE_DIR}/tests/)
    if(folder IN_LIST fieldcase_core_folders AND NOT "slow" IN_LIST ARG_LABELS AND NOT "core" IN_LIST ARG_LABELS)
        list(APPEND ARG_LABELS core)
    endif()
    add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${source} ${ARG_SOURCES})
    if("core" IN_LIST ARG_LABELS)
        add_dependencies(core_tests ${target})
    endif()
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_compile_definitions(${target} PRIVATE
        FIELDCASE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" FIELDCASE_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(${target} PRIVATE fieldcase_options Qt6::Test ${ARG_DEPENDS})
    target_precompile_headers(${target} REUSE_FROM fieldcase_pch)
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_test(NAME ${prefix}.${short} COMMAND ${target})
    set_tests_properties(${prefix}.${short} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;TZ=UTC;${ARG_ENVIRONMENT}")
endfunction()
